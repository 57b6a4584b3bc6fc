import { type TableName, tableNames } from '#domain/journal/table-names.ts';

/** What a record of each table is called, alone and several of them. */
export const kindWords: Record<TableName, { readonly one: string; readonly many: string }> = {
  people: { one: 'person', many: 'people' },
  oneOnOnes: { one: 'one-on-one', many: 'one-on-ones' },
  notes: { one: 'note', many: 'notes' },
  talkingPoints: { one: 'talking point', many: 'talking points' },
  templates: { one: 'template', many: 'templates' },
  ownQuestions: { one: 'question of yours', many: 'questions of yours' },
  commitments: { one: 'promise', many: 'promises' },
  matters: { one: 'matter raised', many: 'matters raised' },
  requests: { one: 'flexible request', many: 'flexible requests' },
  recoveries: { one: 'thing to put right', many: 'things to put right' },
  praise: { one: 'praise', many: 'pieces of praise' },
  feedback: { one: 'private feedback', many: 'pieces of private feedback' },
  expectations: { one: 'expectation', many: 'expectations' },
  goals: { one: 'goal', many: 'goals' },
  plans: { one: 'development plan', many: 'development plans' },
  touches: { one: 'word you had', many: 'words you had' },
  occasions: { one: 'occasion', many: 'occasions' },
  occasionMarks: { one: 'mark of an occasion', many: 'marks of occasions' },
  rituals: { one: 'ritual', many: 'rituals' },
  ownReminders: { one: 'reminder', many: 'reminders' },
  reminderMarks: { one: 'mark of a reminder', many: 'marks of reminders' },
  deletionReceipts: { one: 'receipt of a deletion', many: 'receipts of deletions' },
};

/** `3 promises`, `1 goal`. */
export const countOf = (table: TableName, count: number): string => `${count} ${count === 1 ? kindWords[table].one : kindWords[table].many}`;

/** The order in which kinds stand below each other: a person first, then as the tables are listed. */
export const byKind = (a: TableName, b: TableName): number => tableNames.indexOf(a) - tableNames.indexOf(b);
