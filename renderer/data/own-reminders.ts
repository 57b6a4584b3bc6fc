import { t } from '@lingui/core/macro';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

/** Reminders set by hand that still come, in the order they were made. */
export async function listOwnReminders(): Promise<OwnReminder[]> {
  const active = await db.ownReminders.where('state').equals('active').sortBy('id');
  return active.filter(({ deletedAt }) => deletedAt === null);
}

export const addOwnReminder = (reminder: OwnReminder): Promise<void> => commit(t`Add reminder`, [put('ownReminders', reminder)]);

export const changeOwnReminder = changing('ownReminders');

export const removeOwnReminder = removing('ownReminders', t`Delete reminder`);
