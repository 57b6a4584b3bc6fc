import { plural, t } from '@lingui/core/macro';
import { writtenNumber } from '#domain/language/written.ts';
import type { ImportCount } from '#domain/people/import/plan-import.ts';

export const people = (count: number): string => (plural(count, { one: '1 person', other: '# people' }));
export const rows = (count: number): string => (plural(count, { one: '1 row', other: '# rows' }));

/** "42 people will be added, 3 updated, 2 rows skipped." What is none is left unsaid. */
export function importSum({ added, updated, unchanged, skipped }: ImportCount): string {
  if (added + updated + unchanged + skipped === 0) return t`There is nobody to import yet.`;
  const parts = [
    t`${people(added)} will be added`,
    ...(updated > 0 ? [t`${writtenNumber(updated)} updated`] : []),
    ...(unchanged > 0 ? [t`${writtenNumber(unchanged)} already as in the file`] : []),
    ...(skipped > 0 ? [t`${rows(skipped)} skipped`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** "42 added, 3 updated." */
export const importDone = ({ added, updated }: ImportCount): string =>
  updated > 0 ? t`Imported: ${writtenNumber(added)} added, ${writtenNumber(updated)} updated.` : t`Imported: ${people(added)}.`;
