import { expect, test } from 'vitest';
import type { Person, PersonId } from '#domain/people/person.ts';
import { praiseNudge } from '#domain/praise/praise-nudge.ts';
import { goodWords } from '#domain/today/good-words.ts';
import { abel, day, sunday, thePerson, thePraise } from '#tests/support/meeting-records.ts';

const person = (id: string): Person => thePerson({ id: id as PersonId, name: id });
const people = new Map(['abel', 'bea', 'cem', 'dan', 'eva'].map((id) => [id as PersonId, person(id)]));
const ground = { today: sunday, zone: 'UTC', standards: { praiseNudgeDays: 10 } };
const nudged = [...people.values()].map((each) => ({ person: each, nudge: praiseNudge(each, day('2026-10-01'), ground) as NonNullable<ReturnType<typeof praiseNudge>> }));
const draft = (text: string, known: Parameters<typeof thePraise>[1] = {}) => thePraise(text, { state: 'drafted', givenOn: null, ...known });

test('what waits longest comes first, then a few of those without a good word', () => {
  const lines = goodWords([draft('late', { notedOn: day('2026-11-20') }), draft('early', { notedOn: day('2026-11-02') })], nudged, people);
  expect(lines.map(({ key }) => key)).toEqual(['praise/praise-early', 'praise/praise-late', 'praise-nudge/bea', 'praise-nudge/cem', 'praise-nudge/dan']);
});

test('praise for several is one line; those no longer looked after are passed over', () => {
  const [shared] = goodWords([draft('shared', { personIds: ['gone' as PersonId, 'bea' as PersonId, abel] })], [], people);
  expect(shared).toMatchObject({ person: { name: 'bea' }, others: 1 });
  expect(goodWords([draft('gone', { personIds: ['gone' as PersonId] })], [], people)).toEqual([]);
});
