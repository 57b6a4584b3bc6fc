import { t } from '@lingui/core/macro';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { PutOffChoice } from '#domain/reminders/put-off.ts';
import { changed } from '#domain/transition.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { showToast } from '#components/toast.tsx';
import { changeOwnReminder, removeOwnReminder } from '#data/own-reminders.ts';
import { markDone, putOff } from '#data/reminder-marks.ts';
import { undo } from '#data/undo.ts';

export async function finish({ key }: PlannedReminder): Promise<void> {
  await markDone(key);
  showToast({ text: t`Done. It will not come back.`, undo });
}

export async function delay({ key }: PlannedReminder, { untilAt }: PutOffChoice): Promise<void> {
  await putOff(key, untilAt);
  showToast({ text: t`Put off. It comes once more.`, undo });
}

export async function finishOwn({ id }: OwnReminder): Promise<void> {
  sayOutcome(await changeOwnReminder(t`Finish reminder`, id, (stored) => changed({ ...stored, state: 'done' })), t`Done. It will not come back.`, undo);
}

export async function discardOwn(reminder: OwnReminder): Promise<void> {
  sayOutcome(await removeOwnReminder(reminder), t`Deleted the reminder.`, undo);
}
