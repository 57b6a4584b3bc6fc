import type * as z from 'zod';
import { absence } from '#domain/absences/absence-schema.ts';
import { arrangement } from '#domain/arrangements/arrangement-schema.ts';
import { commitment } from '#domain/commitments/commitment-schema.ts';
import { expectation } from '#domain/expectations/expectation-schema.ts';
import { feedback } from '#domain/feedback/feedback-schema.ts';
import { developmentPlan } from '#domain/growth/development-plan-schema.ts';
import { goal } from '#domain/growth/goal-schema.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { matter } from '#domain/matters/matter-schema.ts';
import { note, oneOnOne, ownQuestion, talkingPoint, template } from '#domain/one-on-ones/one-on-one-schema.ts';
import { occasion, occasionMark } from '#domain/occasions/occasion-schema.ts';
import { person } from '#domain/people/person-schema.ts';
import { praise } from '#domain/praise/praise-schema.ts';
import { recovery } from '#domain/recoveries/recovery-schema.ts';
import { ownReminder, reminderMark } from '#domain/reminders/own-reminder-schema.ts';
import { flexibleRequest } from '#domain/requests/request-schema.ts';
import { deletionReceipt } from '#domain/retention/deletion-receipt-schema.ts';
import { weekReview } from '#domain/review/week-review-schema.ts';
import { ritual } from '#domain/rituals/ritual-schema.ts';
import { team } from '#domain/team/team-schema.ts';
import { touch } from '#domain/touches/touch-schema.ts';

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
  requests: flexibleRequest,
  recoveries: recovery,
  praise,
  feedback,
  expectations: expectation,
  goals: goal,
  plans: developmentPlan,
  touches: touch,
  occasions: occasion,
  occasionMarks: occasionMark,
  rituals: ritual,
  absences: absence,
  arrangements: arrangement,
  teams: team,
  weekReviews: weekReview,
  ownReminders: ownReminder,
  reminderMarks: reminderMark,
  deletionReceipts: deletionReceipt,
} as const satisfies Record<TableName, z.ZodType>;

export type RecordOf<T extends TableName> = z.infer<(typeof tables)[T]>;
