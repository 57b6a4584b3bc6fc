import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { reopen, stopWaiting, tellBack } from '#domain/matters/transitions.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { reopenStep, settleStep } from '#domain/recoveries/transitions.ts';
import type { Transition } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changeMatter, removeMatter } from '#data/matters.ts';
import { changeRecovery, removeRecovery } from '#data/recoveries.ts';
import { undo } from '#data/undo.ts';

/** Changes a matter by a rule and says so with a way back, or says why it cannot be. Answers whether it was changed. */
export async function settleMatter({ id }: Matter, label: string, rule: (stored: Matter) => Transition<Matter>, said: string | null): Promise<boolean> {
  return sayOutcome(await changeMatter(label, id, rule), said, undo) !== null;
}

export const markTold = (matter: Matter, today: CalendarDate): Promise<boolean> => settleMatter(matter, t`Mark as told`, (stored) => tellBack(stored, today), t`Told back. It is closed.`);
export const endWait = (matter: Matter, today: CalendarDate): Promise<boolean> => settleMatter(matter, t`End waiting`, (stored) => stopWaiting(stored, today), t`The clock runs again.`);
export const openAgain = (matter: Matter): Promise<boolean> => settleMatter(matter, t`Open again`, reopen, t`Open again.`);

export async function discardMatter(matter: Matter): Promise<void> {
  sayOutcome(await removeMatter(matter), t`Deleted what was raised.`, undo);
}

const said: Record<'done' | 'skipped', string> = { done: t`Marked as done.`, skipped: t`Left out.` };

export async function markStep({ id }: Recovery, kind: RecoveryStepKind, how: 'done' | 'skipped', today: CalendarDate): Promise<void> {
  sayOutcome(await changeRecovery(t`Settle a step`, id, (stored) => settleStep(stored, kind, how, today)), ({ state }) => (state === 'closed' ? t`That was the last step. It is closed.` : said[how]), undo);
}

export async function openStepAgain({ id }: Recovery, kind: RecoveryStepKind, today: CalendarDate): Promise<void> {
  sayOutcome(await changeRecovery(t`Open a step again`, id, (stored) => reopenStep(stored, kind, today)), t`The step is open again.`, undo);
}

export async function discardRecovery(recovery: Recovery): Promise<void> {
  sayOutcome(await removeRecovery(recovery), t`Deleted it.`, undo);
}
