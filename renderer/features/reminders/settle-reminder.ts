import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { PutOffChoice } from '#domain/reminders/put-off.ts';
import { showToast } from '#components/toast.tsx';
import { removeOwnReminder, saveOwnReminder } from '#data/own-reminders.ts';
import { markDone, putOff } from '#data/reminder-marks.ts';
import { undo } from '#data/undo.ts';

const takeBack = () => void undo();

export async function finish({ key }: PlannedReminder): Promise<void> {
  await markDone(key);
  showToast({ text: 'Done. It will not come back.', undo: takeBack });
}

export async function delay({ key }: PlannedReminder, { untilAt }: PutOffChoice): Promise<void> {
  await putOff(key, untilAt);
  showToast({ text: 'Put off. It comes once more.', undo: takeBack });
}

export async function finishOwn(reminder: OwnReminder): Promise<void> {
  await saveOwnReminder('Finish reminder', { ...reminder, state: 'done' });
  showToast({ text: 'Done. It will not come back.', undo: takeBack });
}

export async function discardOwn(reminder: OwnReminder): Promise<void> {
  await removeOwnReminder(reminder);
  showToast({ text: 'Deleted the reminder.', undo: takeBack });
}
