import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { put, remove } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** Reminders set by hand that still come, in the order they were made. */
export async function listOwnReminders(): Promise<OwnReminder[]> {
  const active = await db.ownReminders.where('state').equals('active').sortBy('id');
  return active.filter(({ deletedAt }) => deletedAt === null);
}

export const saveOwnReminder = (label: string, reminder: OwnReminder): Promise<void> => commit(label, [put('ownReminders', reminder)]);

export const removeOwnReminder = (reminder: OwnReminder): Promise<void> => commit('Delete reminder', [remove('ownReminders', reminder)]);
