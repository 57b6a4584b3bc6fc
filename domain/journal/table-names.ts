/** Every kind of record that Heed keeps, by the name of its table in the journal and in the store. */
export const tableNames = [
  'people',
  'oneOnOnes',
  'notes',
  'talkingPoints',
  'templates',
  'ownQuestions',
  'commitments',
  'matters',
  'requests',
  'recoveries',
  'praise',
  'feedback',
  'expectations',
  'goals',
  'plans',
  'touches',
  'occasions',
  'occasionMarks',
  'rituals',
  'absences',
  'arrangements',
  'teams',
  'weekReviews',
  'ownReminders',
  'reminderMarks',
  'deletionReceipts',
] as const;
export type TableName = (typeof tableNames)[number];

/** Those whose records each belong to one person, by `personId`, and go when the person goes. */
export const tablesOfOnePerson = ['oneOnOnes', 'notes', 'talkingPoints', 'commitments', 'matters', 'feedback', 'expectations', 'recoveries', 'requests', 'goals', 'plans', 'touches', 'occasions', 'occasionMarks', 'absences', 'arrangements'] as const satisfies readonly TableName[];
