import { t } from '@lingui/core/macro';
import { stamp } from '#domain/record.ts';
import { markKeyOf } from '#domain/reminders/marks.ts';
import type { ReminderMark } from '#domain/reminders/own-reminder.ts';
import type { Marks } from '#domain/reminders/plan-input.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** What was done with these reminders. Marks are never thrown away, so only the ones asked for are read. */
export async function readMarks(keys: readonly string[]): Promise<Marks> {
  const marks = await db.reminderMarks.bulkGet(keys.map(markKeyOf));
  return new Map(marks.flatMap((found) => (found && found.deletedAt === null ? [[found.id, found.mark] as const] : [])));
}

const markAs = (label: string, key: string, mark: ReminderMark['mark']): Promise<void> => commit(label, [put('reminderMarks', stamp<ReminderMark>({ id: markKeyOf(key), mark }, now()))]);

/** It never comes back. */
export const markDone = (key: string): Promise<void> => markAs(t`Mark reminder as done`, key, { kind: 'done' });

/** It comes once more, at that instant. */
export const putOff = (key: string, untilAt: number): Promise<void> => markAs(t`Put reminder off`, key, { kind: 'snoozed', untilAt });
