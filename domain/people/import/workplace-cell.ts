import { fold } from '#domain/people/fold-name.ts';
import type { Person } from '#domain/people/person.ts';

const words: readonly (readonly [Exclude<Person['workplace'], null>, readonly string[]])[] = [
  ['hybrid', ['hybrid', 'partly remote', 'teilweise remote', 'teilweise mobil']],
  ['remote', ['remote', 'fully remote', 'home', 'home office', 'homeoffice', 'work from home', 'mobil', 'telearbeit', 'yes', 'ja']],
  ['on-site', ['on site', 'onsite', 'in office', 'office based', 'vor ort', 'praesenz', 'präsenz']],
];
const known = new Map(words.flatMap(([workplace, cells]) => cells.map((cell) => [fold(cell), workplace] as const)));

/** Where somebody works, from a cell such as "Remote" or "vor Ort"; null when it says something else. */
export const readWorkplace = (cell: string): Person['workplace'] => known.get(fold(cell)) ?? null;
