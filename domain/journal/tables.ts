import type * as z from 'zod';
import { commitment } from '#domain/commitments/commitment.ts';
import { developmentPlan } from '#domain/growth/development-plan.ts';
import { goal } from '#domain/growth/goal.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { matter } from '#domain/matters/matter.ts';
import { note, oneOnOne, ownQuestion, talkingPoint, template } from '#domain/one-on-ones/one-on-one.ts';
import { person } from '#domain/people/person.ts';
import { praise } from '#domain/praise/praise.ts';
import { ownReminder, reminderMark } from '#domain/reminders/own-reminder.ts';

/** What the records of each table look like. */
export const tables = {
  people: person,
  oneOnOnes: oneOnOne,
  notes: note,
  talkingPoints: talkingPoint,
  templates: template,
  ownQuestions: ownQuestion,
  commitments: commitment,
  matters: matter,
  praise,
  goals: goal,
  plans: developmentPlan,
  ownReminders: ownReminder,
  reminderMarks: reminderMark,
} as const satisfies Record<TableName, z.ZodType>;

export type RecordOf<T extends TableName> = z.infer<(typeof tables)[T]>;
