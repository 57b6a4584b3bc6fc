import type { Person, PersonId } from '#domain/people/person.ts';
import type { PraiseNudge } from '#domain/praise/praise-nudge.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { byWaiting } from '#domain/praise/waiting.ts';
import type { TodayLine } from '#domain/today/today-line.ts';

export type GoodWordLine = Extract<TodayLine, { kind: 'praise' | 'praise-nudge' }>;

/** So few are named that Today stays calm; the page of praise names all. */
const MOST_NUDGES = 3;

/**
 * Good words that somebody has not heard yet, the longest waiting first, then those who have heard nothing good for
 * long. None of it is owed: it is never overdue, and stands below what is.
 * @param people those who are looked after, by id
 */
export function goodWords(toSay: readonly Praise[], nudged: readonly { readonly person: Person; readonly nudge: PraiseNudge }[], people: ReadonlyMap<PersonId, Person>): GoodWordLine[] {
  const waiting = toSay.toSorted(byWaiting).flatMap((praise): GoodWordLine[] => {
    const about = praise.personIds.flatMap((id) => people.get(id) ?? []);
    const [person] = about;
    return person ? [{ kind: 'praise', key: `praise/${praise.id}`, person, dueOn: praise.notedOn, praise, others: about.length - 1 }] : [];
  });
  const spokenFor = new Set(toSay.flatMap(({ personIds }) => personIds));
  const without = nudged
    .filter(({ person }) => !spokenFor.has(person.id))
    .slice(0, MOST_NUDGES)
    .map(({ person, nudge }): GoodWordLine => ({ kind: 'praise-nudge', key: `praise-nudge/${person.id}`, person, dueOn: nudge.fromOn, nudge }));
  return [...waiting, ...without];
}
