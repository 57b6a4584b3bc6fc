import { assertNever } from '#domain/assert-never.ts';
import { ActDialog } from './act-dialog.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import type { AskDialog } from './ask-moves.ts';
import { MoveStepDialog } from './move-step-dialog.tsx';
import { RecoverDialog } from './recover-dialog.tsx';
import { WaitDialog } from './wait-dialog.tsx';

/** The dialog of a move that needs words. */
export function AskDialogs({ dialog, onClose }: { readonly dialog: AskDialog | null; readonly onClose: () => void }) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'act':
      return <ActDialog matter={dialog.matter} person={dialog.person} onClose={onClose} />;
    case 'answer':
      return <AnswerDialog matter={dialog.matter} person={dialog.person} onClose={onClose} />;
    case 'wait':
      return <WaitDialog matter={dialog.matter} onClose={onClose} />;
    case 'recover':
      return <RecoverDialog person={dialog.person} cause={{ kind: 'matter', matterId: dialog.matter.id }} about={dialog.matter.text} onClose={onClose} />;
    case 'move-step':
      return <MoveStepDialog recovery={dialog.recovery} step={dialog.step} onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
