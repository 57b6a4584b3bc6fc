import { t } from '@lingui/core/macro';
import type { ReminderMark } from '#domain/reminders/own-reminder.ts';
import { stamp } from '#domain/record.ts';
import { erase, put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** Lines of Today share the table of reminder marks; the prefix keeps them apart from reminders' keys. */
const PREFIX = 'today/';

/** Keys of the lines that are out of sight right now. */
export async function listSetAside(): Promise<ReadonlySet<string>> {
  const marks = await db.reminderMarks.where('id').startsWith(PREFIX).toArray();
  return new Set(marks.filter(({ mark, deletedAt }) => deletedAt === null && mark.kind === 'snoozed' && mark.untilAt > now()).map(({ id }) => id.slice(PREFIX.length)));
}

/** Takes a line of Today out of sight until an instant. What it is about stays owed. */
export const setAside = (key: string, untilAt: number): Promise<void> =>
  commit(t`Set aside`, [put('reminderMarks', stamp<ReminderMark>({ id: `${PREFIX}${key}`, mark: { kind: 'snoozed', untilAt } }, now()))]);

/** Puts lines back in sight. */
export const bringBack = (keys: Iterable<string>): Promise<void> =>
  commit(
    t`Bring back what was set aside`,
    [...keys].map((key) => erase('reminderMarks', `${PREFIX}${key}`)),
  );
