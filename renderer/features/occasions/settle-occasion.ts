import { t } from '@lingui/core/macro';
import type { LeapDayChoice } from '#domain/calendar/month-day.ts';
import type { YearOccasion } from '#domain/occasions/coming-year.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { Person } from '#domain/people/person.ts';
import type { PutOffChoice } from '#domain/reminders/put-off.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { showToast } from '#components/toast.tsx';
import { markDay, removeOccasion, unmarkDay } from '#data/occasions.ts';
import { changePerson } from '#data/people.ts';
import { putOff } from '#data/reminder-marks.ts';
import { undo } from '#data/undo.ts';

export async function mark({ person, day }: YearOccasion, whatWasDone: string): Promise<void> {
  await markDay(person.id, day, whatWasDone);
  showToast({ text: t`Marked. Next year you will see what you did.`, undo });
}

export async function unmark(stored: OccasionMark): Promise<void> {
  sayOutcome(await unmarkDay(stored), t`It waits to be marked again.`, undo);
}

export async function delay({ key }: PlannedReminder, { untilAt }: PutOffChoice): Promise<void> {
  await putOff(key, untilAt);
  showToast({ text: t`Put off. It comes once more.`, undo });
}

export async function discard(occasion: Occasion): Promise<void> {
  sayOutcome(await removeOccasion(occasion), t`Deleted the occasion.`, undo);
}

export async function answerLeapDay(person: Person, leapDayOn: LeapDayChoice): Promise<void> {
  await changePerson(t`Choose a day for 29 February`, person.id, { leapDayOn });
  showToast({ text: t`Kept. The profile changes it.`, undo });
}
