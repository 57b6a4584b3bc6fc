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
  'praise',
  'goals',
  'plans',
  'ownReminders',
  'reminderMarks',
] as const;
export type TableName = (typeof tableNames)[number];
