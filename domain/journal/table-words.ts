import type { TableName } from '#domain/journal/table-names.ts';
import { writtenNumber } from '#domain/language/written.ts';

/** What the manager calls a kind of record. */
export interface TableWords {
  readonly one: string;
  readonly many: string;
}

export const tableWords: Readonly<Record<TableName, TableWords>> = {
  people: { one: 'person', many: 'people' },
  oneOnOnes: { one: 'one-on-one', many: 'one-on-ones' },
  notes: { one: 'note', many: 'notes' },
  talkingPoints: { one: 'talking point', many: 'talking points' },
  templates: { one: 'template', many: 'templates' },
  ownQuestions: { one: 'question of your own', many: 'questions of your own' },
  commitments: { one: 'promise', many: 'promises' },
  matters: { one: 'matter', many: 'matters' },
  requests: { one: 'flexible request', many: 'flexible requests' },
  recoveries: { one: 'recovery', many: 'recoveries' },
  praise: { one: 'word of praise', many: 'words of praise' },
  feedback: { one: 'piece of feedback', many: 'pieces of feedback' },
  expectations: { one: 'expectation', many: 'expectations' },
  goals: { one: 'goal', many: 'goals' },
  plans: { one: 'development plan', many: 'development plans' },
  touches: { one: 'informal word', many: 'informal words' },
  occasions: { one: 'occasion', many: 'occasions' },
  occasionMarks: { one: 'marked occasion', many: 'marked occasions' },
  rituals: { one: 'ritual', many: 'rituals' },
  absences: { one: 'absence', many: 'absences' },
  arrangements: { one: 'flexible arrangement', many: 'flexible arrangements' },
  teams: { one: 'meaning line of the team', many: 'meaning lines of the team' },
  weekReviews: { one: 'weekly review', many: 'weekly reviews' },
  ownReminders: { one: 'reminder of your own', many: 'reminders of your own' },
  reminderMarks: { one: 'settled reminder', many: 'settled reminders' },
  deletionReceipts: { one: 'receipt of a deletion', many: 'receipts of deletions' },
};

/** A count with its kind: `1 person`, `31,200 one-on-ones`. */
export const countedRecords = (table: TableName, count: number): string => `${writtenNumber(count)} ${count === 1 ? tableWords[table].one : tableWords[table].many}`;
