import { expect, test } from 'vitest';
import type { PersonId } from '#domain/people/person.ts';
import { comparableTo, type RequestOfPerson } from '#domain/requests/comparable.ts';
import { agree } from '#domain/requests/decide.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { must } from '#domain/transition.ts';
import { aRequest, on } from '#tests/support/request-records.ts';

const person = (id: string, role = 'Nurse', team = 'Ward 4') => ({ id: id as PersonId, name: id, preferredName: '', role, team });
const later = on('2026-12-01');

function decided(id: string, known: Partial<FlexibleRequest> = {}, who = person(id), teamSize: number | null = 5): RequestOfPerson {
  const request = must(agree(aRequest(), { on: on('2026-05-01'), explanation: '', whatDiffers: '', startsOn: null }, later));
  return { request: { ...request, ...known, id: id as RequestId }, person: who, teamSize };
}
const subject: RequestOfPerson = { request: aRequest(), person: person('ana'), teamSize: 5 };
const ids = (others: readonly RequestOfPerson[]) => comparableTo(subject, others).map(({ request }) => request.id);

test('compares by kind, place, days, role and team, the most alike first', () => {
  const found = comparableTo(subject, [decided('alike'), decided('other-role', {}, person('bo', 'Porter', 'Night'), null), decided('same-place', { kind: 'other', daysAWeek: null }), decided('leave', { kind: 'leave-pattern', workplace: null, daysAWeek: null })]);
  expect(found.map(({ request, alike }) => [request.id, alike])).toEqual([
    ['alike', ['the same kind', 'the same place', 'about as many days', 'the same role', 'the same team', 'a team of about that size']],
    ['other-role', ['the same kind', 'the same place', 'about as many days']],
    ['same-place', ['the same place', 'the same role', 'the same team', 'a team of about that size']],
  ]);
});

test('texts are never compared', () => {
  const words = { asked: 'Exactly these words', kind: 'leave-pattern', workplace: null, daysAWeek: null } as const;
  expect(comparableTo({ ...subject, request: { ...subject.request, asked: words.asked } }, [decided('same-words', words)])).toEqual([]);
  const one = comparableTo(subject, [decided('a', { asked: 'One thing' })])[0];
  const other = comparableTo(subject, [decided('a', { asked: 'Another', privateNote: 'x' })])[0];
  expect(one?.alike).toEqual(other?.alike);
});

test('undecided ones, deleted ones and the request itself are no example; of equals the last decided comes first, at most six', () => {
  expect(ids([{ ...subject, request: { ...aRequest(), id: 'open' as RequestId } }, decided('gone', { deletedAt: 1 }), decided('request')])).toEqual([]);
  expect(ids([decided('old', { decidedOn: on('2025-01-01') }), decided('new', { decidedOn: on('2026-06-01') })])).toEqual(['new', 'old']);
  expect(ids(Array.from({ length: 9 }, (_, index) => decided(`r${index}`)))).toHaveLength(6);
});

test('the order in which they are found plays no part', () => {
  const others = ['a', 'b', 'c', 'd'].map((id, index) => decided(id, { daysAWeek: index }));
  expect(ids(others)).toEqual(ids(others.toReversed()));
});
