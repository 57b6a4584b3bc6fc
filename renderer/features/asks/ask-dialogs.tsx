import { assertNever } from '#domain/assert-never.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readMatter } from '#data/matters.ts';
import { readPerson } from '#data/people.ts';
import { readRecovery } from '#data/recoveries.ts';
import { ActDialog } from './act-dialog.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import type { AskDialog } from './ask-moves.ts';
import { MoveStepDialog } from './move-step-dialog.tsx';
import { RecoverDialog } from './recover-dialog.tsx';
import { WaitDialog } from './wait-dialog.tsx';

/** The dialog of a move that needs words; nothing while its record is read or when it is gone. */
export function AskDialogs({ dialog, onClose }: { readonly dialog: AskDialog | null; readonly onClose: () => void }) {
  if (dialog === null) return null;
  return dialog.kind === 'move-step' ? <OnStep dialog={dialog} onClose={onClose} /> : <OnMatter dialog={dialog} onClose={onClose} />;
}

function OnStep({ dialog: { recoveryId, step }, onClose }: { readonly dialog: Extract<AskDialog, { kind: 'move-step' }>; readonly onClose: () => void }) {
  const recovery = useLiveQuery(() => readRecovery(recoveryId), [recoveryId]);
  return recovery ? <MoveStepDialog recovery={recovery} step={step} onClose={onClose} /> : null;
}

function OnMatter({ dialog: { kind, matterId }, onClose }: { readonly dialog: Exclude<AskDialog, { kind: 'move-step' }>; readonly onClose: () => void }) {
  const found = useLiveQuery(async () => {
    const matter = await readMatter(matterId);
    return { matter, person: matter && (await readPerson(matter.personId)) };
  }, [matterId]);
  if (!found?.matter || !found.person) return null;
  const { matter, person } = found;
  switch (kind) {
    case 'act':
      return <ActDialog matter={matter} person={person} onClose={onClose} />;
    case 'answer':
      return <AnswerDialog matter={matter} person={person} onClose={onClose} />;
    case 'wait':
      return <WaitDialog matter={matter} onClose={onClose} />;
    case 'recover':
      return <RecoverDialog person={person} cause={{ kind: 'matter', matterId }} about={matter.text} onClose={onClose} />;
    default:
      return assertNever(kind);
  }
}
