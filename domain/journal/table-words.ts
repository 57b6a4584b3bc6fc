import { plural, t } from '@lingui/core/macro';
import type { TableName } from '#domain/journal/table-names.ts';

/** What the manager calls one record of a kind. */
export const tableWords: Readonly<Record<TableName, string>> = {
  people: t`person`,
  oneOnOnes: t`one-on-one`,
  notes: t`note`,
  talkingPoints: t`talking point`,
  templates: t`template`,
  ownQuestions: t`question of your own`,
  commitments: t`promise`,
  matters: t`matter`,
  requests: t`flexible request`,
  recoveries: t`recovery`,
  praise: t`word of praise`,
  feedback: t`piece of feedback`,
  expectations: t`expectation`,
  goals: t`goal`,
  plans: t`development plan`,
  touches: t`informal word`,
  occasions: t`occasion`,
  occasionMarks: t`marked occasion`,
  rituals: t`ritual`,
  absences: t`absence`,
  arrangements: t`flexible arrangement`,
  teams: t`meaning line of the team`,
  weekReviews: t`weekly review`,
  ownReminders: t`reminder of your own`,
  reminderMarks: t`settled reminder`,
  deletionReceipts: t`receipt of a deletion`,
};

/** A count with its kind: `1 person`, `31,200 one-on-ones`. */
export const countedRecords = (table: TableName, count: number): string => counted[table](count);

const counted: Readonly<Record<TableName, (count: number) => string>> = {
  people: (count) => plural(count, { one: '# person', other: '# people' }),
  oneOnOnes: (count) => plural(count, { one: '# one-on-one', other: '# one-on-ones' }),
  notes: (count) => plural(count, { one: '# note', other: '# notes' }),
  talkingPoints: (count) => plural(count, { one: '# talking point', other: '# talking points' }),
  templates: (count) => plural(count, { one: '# template', other: '# templates' }),
  ownQuestions: (count) => plural(count, { one: '# question of your own', other: '# questions of your own' }),
  commitments: (count) => plural(count, { one: '# promise', other: '# promises' }),
  matters: (count) => plural(count, { one: '# matter', other: '# matters' }),
  requests: (count) => plural(count, { one: '# flexible request', other: '# flexible requests' }),
  recoveries: (count) => plural(count, { one: '# recovery', other: '# recoveries' }),
  praise: (count) => plural(count, { one: '# word of praise', other: '# words of praise' }),
  feedback: (count) => plural(count, { one: '# piece of feedback', other: '# pieces of feedback' }),
  expectations: (count) => plural(count, { one: '# expectation', other: '# expectations' }),
  goals: (count) => plural(count, { one: '# goal', other: '# goals' }),
  plans: (count) => plural(count, { one: '# development plan', other: '# development plans' }),
  touches: (count) => plural(count, { one: '# informal word', other: '# informal words' }),
  occasions: (count) => plural(count, { one: '# occasion', other: '# occasions' }),
  occasionMarks: (count) => plural(count, { one: '# marked occasion', other: '# marked occasions' }),
  rituals: (count) => plural(count, { one: '# ritual', other: '# rituals' }),
  absences: (count) => plural(count, { one: '# absence', other: '# absences' }),
  arrangements: (count) => plural(count, { one: '# flexible arrangement', other: '# flexible arrangements' }),
  teams: (count) => plural(count, { one: '# meaning line of the team', other: '# meaning lines of the team' }),
  weekReviews: (count) => plural(count, { one: '# weekly review', other: '# weekly reviews' }),
  ownReminders: (count) => plural(count, { one: '# reminder of your own', other: '# reminders of your own' }),
  reminderMarks: (count) => plural(count, { one: '# settled reminder', other: '# settled reminders' }),
  deletionReceipts: (count) => plural(count, { one: '# receipt of a deletion', other: '# receipts of deletions' }),
};
