import { t } from '@lingui/core/macro';

/** What retention periods are set for. `gone` is everything about somebody who is archived. */
export const retentionKinds = ['gone', 'conversations', 'promises', 'asks', 'requests', 'praise', 'feedback', 'expectations', 'growth', 'occasions', 'absences'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

export interface RetentionWords {
  readonly title: string;
  /** What belongs to it and from when on it counts. */
  readonly what: string;
  /** Why the proposed period. */
  readonly reason: string;
  readonly defaultMonths: number;
}

/** The periods Heed proposes, in months, each with its reason. They are no legal advice: whose rules apply decides. */
export const retentionWords: Readonly<Record<RetentionKind, RetentionWords>> = {
  gone: { title: t`People you have archived`, what: t`Everything about them, counted from the day their profile last changed after they were archived.`, reason: t`Questions about the time together come within a year, if they come.`, defaultMonths: 12 },
  conversations: { title: t`One-on-ones and words in passing`, what: t`Those that are over, with their notes and closed talking points, from the day they were held.`, reason: t`Three years hold two full rounds of growth talks; older words seldom help to listen today.`, defaultMonths: 36 },
  promises: { title: t`Promises`, what: t`Kept, broken or released, and what was put right, from the day they were closed.`, reason: t`What is settled for two years is settled.`, defaultMonths: 24 },
  asks: { title: t`What they raised`, what: t`Matters that were told back, from that day.`, reason: t`A concern may come back after years, and its answer should still be known then.`, defaultMonths: 36 },
  requests: { title: t`Requests to work differently`, what: t`Closed files, from the day they were closed.`, reason: t`Later decisions are to be compared with earlier ones. An arrangement in force may need its file for longer.`, defaultMonths: 72 },
  praise: { title: t`Praise`, what: t`What was said, from that day.`, reason: t`Good words are worth keeping for a growth talk or a reference.`, defaultMonths: 36 },
  feedback: { title: t`Feedback`, what: t`What was followed up, from that day.`, reason: t`Once settled it should not follow anybody: many workplaces let such notes lapse within a year.`, defaultMonths: 12 },
  expectations: { title: t`Expectations`, what: t`Retired ones, from that day.`, reason: t`What nobody expects any more is of no use.`, defaultMonths: 24 },
  growth: { title: t`Goals and plans`, what: t`Goals that were achieved or dropped, from their last step, and plans from the end of their period.`, reason: t`A longer look back shows how far somebody has come.`, defaultMonths: 60 },
  occasions: { title: t`Marked occasions`, what: t`What was done for a birthday or an anniversary, from that day.`, reason: t`It is there so that next year is not the same as this one.`, defaultMonths: 36 },
  absences: { title: t`Absences and arrangements`, what: t`Absences, and arrangements that have ended, from their last day.`, reason: t`The week picture needs them for as long as one looks back; the books on leave are kept elsewhere.`, defaultMonths: 12 },
};
