import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { showAt } from '#domain/reminders/show-at.ts';
import type { Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { localZone, now, useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listOwnReminders } from '#data/own-reminders.ts';
import { listPeople } from '#data/people.ts';
import { readReminderPlan } from '#data/reminder-inputs.ts';
import { readMarks } from '#data/reminder-marks.ts';
import type { Coming } from './coming.tsx';

export interface Found {
  readonly people: readonly Person[];
  /** Due and not done, the latest first. */
  readonly open: readonly Coming[];
  /** To come, the next first. */
  readonly coming: readonly Coming[];
  readonly own: readonly OwnReminder[];
}

/** Everything that reminds, as it stands now; looked at again when receipts tell that one has come due. */
export function useReminders(receipts: readonly Receipt[] | null): Found | undefined {
  const today = useToday();
  const settings = useSettings();
  return useLiveQuery(async () => {
    const [plan, people, own] = await Promise.all([readReminderPlan(settings, now(), localZone()), listPeople(), listOwnReminders()]);
    const reminders = plan.reminders.map((reminder) => ({ reminder, at: showAt(reminder, plan, settings.reminders) })).sort((a, b) => a.at - b.at);
    const isAlive = ({ reminder: { expiresAt } }: Coming) => expiresAt === null || expiresAt > now();
    return {
      people,
      open: reminders.filter(({ at }) => at <= now()).filter(isAlive).toReversed(),
      coming: reminders.filter(({ at, reminder: { expiresAt } }) => at > now() && (expiresAt === null || at < expiresAt)),
      own: await withoutDone(own),
    };
  }, [today, settings, receipts]);
}

/** One that comes once can be marked as done from its notification. */
async function withoutDone(own: readonly OwnReminder[]): Promise<OwnReminder[]> {
  const keyOf = ({ id, on, at }: OwnReminder) => `own:${id}:${on}T${at}`;
  const marks = await readMarks(own.map(keyOf));
  return own.filter((reminder) => reminder.recurrence !== null || marks.get(keyOf(reminder))?.kind !== 'done');
}
