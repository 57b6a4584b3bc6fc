import { t } from '@lingui/core/macro';
import { type ImportField, importFields } from '#domain/people/import/import-field.ts';
import type { Option } from '#components/list-box.tsx';

export const fieldNames: Readonly<Record<ImportField, string>> = {
  name: t`Whole name`,
  'given-name': t`First name`,
  'middle-name': t`Middle name`,
  'family-name': t`Last name`,
  'preferred-name': t`What they like to be called`,
  pronouns: t`Pronouns`,
  email: t`E-mail`,
  role: t`Role`,
  team: t`Team`,
  location: t`Place`,
  level: t`Level`,
  shift: t`Shift`,
  'working-pattern': t`Working pattern`,
  workplace: t`On site or remote`,
  'time-zone': t`Time zone`,
  start: t`Start date`,
  birthday: t`Birthday`,
  'birth-day': t`Day of birth`,
  'birth-month': t`Month of birth`,
  'birth-year': t`Year of birth`,
};

export type FieldChoice = ImportField | 'leave-out';
export const fieldOptions: readonly Option<FieldChoice>[] = [{ key: 'leave-out', label: t`Leave out` }, ...importFields.map((key) => ({ key, label: fieldNames[key] }))];
