import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { addWorkingDays, type WorkingDays } from '#domain/calendar/working-days.ts';
import { type Recovery, type RecoveryId, type RecoveryStep, type RecoveryStepKind, recoverySteps } from '#domain/recoveries/recovery.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface RecoveryOrder {
  readonly id: RecoveryId;
  readonly personId: PersonId;
  readonly about: string;
  readonly cause: Recovery['cause'];
}

export interface RecoveryGround {
  readonly today: CalendarDate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly work: WorkingDays;
}

/** Working days from the beginning. A word is owed at once; it takes a week to put most things right, and another to know that it held. */
export const MEANT_AFTER: Record<RecoveryStepKind, number> = { acknowledge: 0, apologise: 0, 'put-right': 5, 'check-back': 10 };

/** Begins to make good, today. */
export function beginRecovery({ about, ...order }: RecoveryOrder, { today, now, work }: RecoveryGround): Transition<Recovery> {
  if (!about.trim()) return refused(t`Say in a sentence what went wrong.`);
  const step = (kind: RecoveryStepKind): RecoveryStep => ({ state: 'open', dueOn: addWorkingDays(today, MEANT_AFTER[kind], work), settledOn: null });
  const steps = { acknowledge: step('acknowledge'), apologise: step('apologise'), 'put-right': step('put-right'), 'check-back': step('check-back') };
  return changed(stamp<Recovery>({ ...order, about: about.trim(), beganOn: today, steps, state: 'open', closedOn: null }, now));
}

/** A step was done, or is left out on purpose. Settling the last one closes the recovery. */
export function settleStep(recovery: Recovery, kind: RecoveryStepKind, how: 'done' | 'skipped', today: CalendarDate): Transition<Recovery> {
  if (recovery.steps[kind].state !== 'open') return refused(t`That step is settled.`);
  return changed(withStep(recovery, kind, { state: how, settledOn: today }, today));
}

/** A step is to be done after all. */
export function reopenStep(recovery: Recovery, kind: RecoveryStepKind, today: CalendarDate): Transition<Recovery> {
  if (recovery.steps[kind].state === 'open') return refused(t`That step is open.`);
  return changed(withStep(recovery, kind, { state: 'open', settledOn: null }, today));
}

/** Means a step for another day. Open steps after it come no earlier: nobody checks back on what is still to be put right. */
export function moveStep(recovery: Recovery, kind: RecoveryStepKind, dueOn: CalendarDate, today: CalendarDate): Transition<Recovery> {
  if (recovery.steps[kind].state !== 'open') return refused(t`That step is settled.`);
  const after = recoverySteps.slice(recoverySteps.indexOf(kind) + 1).filter((each) => recovery.steps[each].state === 'open' && recovery.steps[each].dueOn < dueOn);
  return changed([kind, ...after].reduce((moved, each) => withStep(moved, each, { dueOn }, today), recovery));
}

/** Says in other words what went wrong. */
export function rewordRecovery(recovery: Recovery, about: string): Transition<Recovery> {
  return about.trim() ? changed({ ...recovery, about: about.trim() }) : refused(t`Say in a sentence what went wrong.`);
}

function withStep(recovery: Recovery, kind: RecoveryStepKind, change: Partial<RecoveryStep>, today: CalendarDate): Recovery {
  const steps = { ...recovery.steps, [kind]: { ...recovery.steps[kind], ...change } };
  const isOpen = recoverySteps.some((each) => steps[each].state === 'open');
  return { ...recovery, steps, state: isOpen ? 'open' : 'closed', closedOn: isOpen ? null : (recovery.closedOn ?? today) };
}
