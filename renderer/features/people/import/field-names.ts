import { type ImportField, importFields } from '#domain/people/import/import-field.ts';
import type { Option } from '#components/list-box.tsx';

export const fieldNames: Readonly<Record<ImportField, string>> = {
  name: 'Whole name',
  'given-name': 'First name',
  'middle-name': 'Middle name',
  'family-name': 'Last name',
  'preferred-name': 'What they like to be called',
  pronouns: 'Pronouns',
  email: 'E-mail',
  role: 'Role',
  team: 'Team',
  location: 'Place',
  level: 'Level',
  shift: 'Shift',
  'working-pattern': 'Working pattern',
  workplace: 'On site or remote',
  'time-zone': 'Time zone',
  start: 'Start date',
  birthday: 'Birthday',
  'birth-day': 'Day of birth',
  'birth-month': 'Month of birth',
  'birth-year': 'Year of birth',
};

export type FieldChoice = ImportField | 'leave-out';
export const fieldOptions: readonly Option<FieldChoice>[] = [{ key: 'leave-out', label: 'Leave out' }, ...importFields.map((key) => ({ key, label: fieldNames[key] }))];
