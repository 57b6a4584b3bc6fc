/** What a column of the file can hold. Name parts and birthday parts come together in `understand-row.ts`. */
export const importFields = [
  'name',
  'given-name',
  'middle-name',
  'family-name',
  'preferred-name',
  'pronouns',
  'email',
  'role',
  'team',
  'location',
  'level',
  'shift',
  'working-pattern',
  'workplace',
  'time-zone',
  'start',
  'birthday',
  'birth-day',
  'birth-month',
  'birth-year',
] as const;
export type ImportField = (typeof importFields)[number];

/** For each column of the file the field it fills, or null when it is left out. A field is filled by one column. */
export type ColumnMapping = readonly (ImportField | null)[];

/** Gives a column another field; a column that had the field before is left out. */
export const mapColumn = (mapping: ColumnMapping, column: number, field: ImportField | null): ColumnMapping =>
  mapping.map((each, at) => {
    if (at === column) return field;
    return field !== null && each === field ? null : each;
  });

export const columnOf = (mapping: ColumnMapping, field: ImportField): number => mapping.indexOf(field);

/** A row can only become a person when something names them. */
export const namesPeople = (mapping: ColumnMapping): boolean =>
  (['name', 'given-name', 'family-name', 'preferred-name'] as const).some((field) => mapping.includes(field));
