import type { ImportCount } from '#domain/people/import/plan-import.ts';

const numbers = new Intl.NumberFormat('en-GB');
export const people = (count: number): string => (count === 1 ? '1 person' : `${numbers.format(count)} people`);
export const rows = (count: number): string => (count === 1 ? '1 row' : `${numbers.format(count)} rows`);

/** "42 people will be added, 3 updated, 2 rows skipped." What is none is left unsaid. */
export function importSum({ added, updated, unchanged, skipped }: ImportCount): string {
  if (added + updated + unchanged + skipped === 0) return 'There is nobody to import yet.';
  const parts = [
    `${people(added)} will be added`,
    ...(updated > 0 ? [`${numbers.format(updated)} updated`] : []),
    ...(unchanged > 0 ? [`${numbers.format(unchanged)} already as in the file`] : []),
    ...(skipped > 0 ? [`${rows(skipped)} skipped`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** "42 added, 3 updated." */
export const importDone = ({ added, updated }: ImportCount): string =>
  updated > 0 ? `Imported: ${numbers.format(added)} added, ${numbers.format(updated)} updated.` : `Imported: ${people(added)}.`;
