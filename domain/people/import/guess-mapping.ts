import { fold } from '#domain/people/fold-name.ts';
import { recogniseHeading } from '#domain/people/import/headings.ts';
import type { ColumnMapping, ImportField } from '#domain/people/import/import-field.ts';
import type { SourceTable } from '#domain/people/import/source-table.ts';

const SAMPLE_ROWS = 50;
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'herr', 'frau', 'prof dr', 'dr med', 'dipl ing'].map(fold));

/** Which column fills which field, from the headings and, where they mislead, from what the columns hold. */
export function guessMapping({ headings, rows }: SourceTable): ColumnMapping {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const valuesOf = (column: number) => sample.flatMap(({ cells }) => cells[column]?.trim() || []);
  const best = new Map<ImportField, { column: number; rank: number }>();
  const take = (field: ImportField, column: number, rank: number) => {
    const current = best.get(field);
    if (!current || rank < current.rank) best.set(field, { column, rank });
  };
  const isSplitBirthday = headings.some((heading) => recogniseHeading(heading)?.field === 'birth-month');
  const hasGivenName = headings.some((heading) => recogniseHeading(heading)?.field === 'given-name');
  const hasFamilyName = headings.some((heading) => recogniseHeading(heading)?.field === 'family-name');

  headings.forEach((heading, column) => {
    const found = recogniseHeading(heading);
    if (found === null) return;
    const values = valuesOf(column);
    // Outlook's "Title" is Mr or Dr.
    if (found.field === 'role' && values.length > 0 && values.every((value) => honorifics.has(fold(value)))) return;
    // An address book lists a second and third e-mail column, mostly empty.
    const rank = found.rank + (values.length === 0 ? 1_000 : 0);
    // German lists say "Vorname, Name"; Thunderbird says "Geburtsjahr, Geburtsmonat, Geburtstag" and means the day by the last.
    if (found.field === 'name' && fold(heading) === 'name' && hasGivenName && !hasFamilyName) take('family-name', column, rank);
    else if (found.field === 'birthday' && isSplitBirthday && values.every((value) => /^\d{1,2}$/.test(value))) take('birth-day', column, rank);
    else take(found.field, column, rank);
  });
  if (!best.has('email')) {
    const column = headings.findIndex((_, at) => valuesOf(at).length > 0 && valuesOf(at).every((value) => /^\S+@\S+\.\S+$/.test(value)));
    if (column >= 0 && ![...best.values()].some((taken) => taken.column === column)) best.set('email', { column, rank: 0 });
  }
  const fields = new Map([...best].map(([field, { column }]) => [column, field]));
  // Where the parts of a name have columns of their own, a column with the whole is not needed.
  const whole = best.get('name');
  if (whole && best.has('given-name') && best.has('family-name')) fields.delete(whole.column);
  return headings.map((_, column) => fields.get(column) ?? null);
}
