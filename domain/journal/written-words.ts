import type { Change } from '#domain/journal/change.ts';

/** Fields that hold what Heed put there: ids, days, instants, times and choices. */
const NO_WORDS = /^(id|at|on|birthday|state|kind|owner|raisedBy|visibility|relationship|workplace|timeZone|unit|source|channel|of|theme|.*Ids?|.*(On|At|In)s?|.*Preference)$/;

/** The texts that a person has written in what these changes would store, in their order, for copying them to elsewhere. */
export const writtenWords = (changes: readonly Change[]): string[] => changes.flatMap((change) => (change.op === 'put' ? wordsIn(change.value) : []));

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, content]) => (NO_WORDS.test(field) ? [] : wordsIn(content)));
}
