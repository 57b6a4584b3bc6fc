import { t } from '@lingui/core/macro';
import type { PlannedReminder, Receipt } from '#domain/reminders/planned-reminder.ts';
import type { Schedule } from '#electron/reminders/schedule-store.ts';

/** What a reminder says while Heed is locked or its screen is shared. */
export const WITHOUT_WORDS = { title: t`Something is due`, body: '', reason: '', route: '/today' } as const;

type Words = Pick<PlannedReminder, 'title' | 'body' | 'reason' | 'route'>;

/** The words of a schedule by the keys of its reminders. Keys, kinds and times stay outside: a locked Heed needs them. */
export type ScheduleWords = Readonly<Record<string, Words>>;

export function wordsOf({ plan, receipts }: Schedule): ScheduleWords {
  const words: Record<string, Words> = {};
  for (const { key, title, route } of receipts) words[key] = { ...WITHOUT_WORDS, title, route };
  for (const { key, title, body, reason, route } of plan?.reminders ?? []) words[key] = { title, body, reason, route };
  return words;
}

export function withoutWords(schedule: Schedule): Schedule {
  return withWords(schedule, {});
}

/** Gives reminders and receipts their words back; one that has none says as much as while Heed is locked. */
export function withWords({ plan, passed, receipts }: Schedule, words: ScheduleWords): Schedule {
  const said = (key: string): Words => (Object.hasOwn(words, key) ? words[key] : undefined) ?? WITHOUT_WORDS;
  return {
    passed,
    plan: plan && { ...plan, reminders: plan.reminders.map((reminder): PlannedReminder => ({ ...reminder, ...said(reminder.key) })) },
    receipts: receipts.map((receipt): Receipt => ({ ...receipt, title: said(receipt.key).title, route: said(receipt.key).route })),
  };
}
