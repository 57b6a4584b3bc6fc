import { t } from '@lingui/core/macro';
import type { MatterAsk, RecoveryAsk } from '#domain/asks/ask.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isolated } from '#domain/isolated.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { stepNames } from './ask-words.ts';
import { discardMatter, discardRecovery, endWait, markStep, markTold, openAgain } from './settle-ask.ts';

/**
 * A move that needs words before it can be made. It holds the record as it was shown, so that the dialog stands at once
 * and takes what is typed right after its key; saving applies the rule to the record as it is stored by then.
 */
export type AskDialog =
  | { readonly kind: 'act' | 'answer' | 'wait' | 'recover'; readonly matter: Matter; readonly person: Person }
  | { readonly kind: 'move-step'; readonly recovery: Recovery; readonly step: RecoveryStepKind };

/** Something that can be done with an ask now. The first one is what is owed next. */
export interface Move {
  readonly key: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly isDangerous?: boolean;
  readonly run: () => void;
}

export interface MoveGround {
  readonly person: Person;
  readonly today: CalendarDate;
  readonly open: (dialog: AskDialog) => void;
}

/** What can be done with something raised, what is owed next first. */
export function movesOfMatter({ matter, owedNext }: MatterAsk, { person, today, open }: MoveGround): readonly Move[] {
  const ask = (kind: 'act' | 'answer' | 'wait' | 'recover') => () => open({ kind, matter, person });
  const act: Move = { key: 'act', label: matter.state === 'acting' ? t`Say that you are on it` : t`I am on it`, shortcut: 'f', run: ask('act') };
  const answer: Move = { key: 'answer', label: t`What came of it`, shortcut: 'd', run: ask('answer') };
  const wait: Move = { key: 'wait', label: t`Waiting on someone…`, shortcut: 'u', run: ask('wait') };
  const recover: Move = { key: 'recover', label: t`Put something right…`, run: ask('recover') };
  const reopen: Move = { key: 'reopen', label: t`Open again`, run: () => void openAgain(matter) };
  const remove: Move = { key: 'delete', label: t`Delete`, isDangerous: true, run: () => void discardMatter(matter) };
  switch (owedNext) {
    case 'answer':
      return [act, answer, wait, recover, remove];
    case 'outcome':
      return [answer, wait, recover, remove];
    case 'waiting':
      return [{ key: 'wait', label: t`No longer waiting`, shortcut: 'u', run: () => void endWait(matter, today) }, answer, ...(matter.firstAnsweredOn === null ? [act] : []), recover, remove];
    case 'tell':
      return [{ key: 'tell', label: t`I told ${isolated(calledName(person))}`, shortcut: 'b', run: () => void markTold(matter, today) }, { ...answer, label: t`Change the answer` }, reopen, recover, remove];
    default:
      return [reopen, recover, remove];
  }
}

/** What can be done with something to be made good: its next step first. */
export function movesOfRecovery({ recovery, next }: RecoveryAsk, { today, open }: Pick<MoveGround, 'today' | 'open'>): readonly Move[] {
  const remove: Move = { key: 'delete', label: t`Delete`, isDangerous: true, run: () => void discardRecovery(recovery) };
  if (next === null) return [remove];
  return [
    { key: 'done', label: t`Done: ${stepNames[next.kind]}`, shortcut: 'd', run: () => void markStep(recovery, next.kind, 'done', today) },
    { key: 'skip', label: t`Leave out: ${stepNames[next.kind]}`, run: () => void markStep(recovery, next.kind, 'skipped', today) },
    { key: 'move', label: t`Another day…`, shortcut: 'u', run: () => open({ kind: 'move-step', recovery, step: next.kind }) },
    remove,
  ];
}
