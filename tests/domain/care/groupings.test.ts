import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupings, groupPeople } from '#domain/care/groupings.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';
import { someone } from './care-records.ts';

const keysOf = (groups: ReturnType<typeof groupPeople>) => groups.map(({ key, members }) => `${key ?? 'unsaid'}: ${members.map(({ id }) => id).join(' ')}`);

test('by workplace, from on-site to remote, unsaid last', () => {
  const people = [someone('a', { workplace: 'remote' }), someone('b'), someone('c', { workplace: 'on-site' }), someone('d', { workplace: 'remote' })];
  expect(keysOf(groupPeople(people, 'workplace', sunday))).toEqual(['on-site: c', 'remote: a d', 'unsaid: b']);
});

test('by tenure, in whole months of the calendar', () => {
  const started = { a: '2026-08-23', b: '2026-08-22', c: '2025-11-23', d: '2025-11-22', e: '2023-11-23', f: '2023-11-22', g: '2026-11-23' };
  const people = [...Object.entries(started).map(([id, on]) => someone(id, { startOn: day(on) })), someone('h')];
  expect(keysOf(groupPeople(people, 'tenure', sunday))).toEqual(['under-3-months: a', 'under-a-year: b c', 'under-3-years: d e', 'longer: f', 'unsaid: g h']);
});

test('shift and level are typed freely: case, accents and blanks do not make another group', () => {
  const people = [someone('a', { shift: 'nights' }), someone('b', { shift: 'Nights ' }), someone('c', { shift: 'Früh' }), someone('d', { shift: 'fruh' }), someone('e', { shift: ' ' })];
  expect(keysOf(groupPeople(people, 'shift', sunday))).toEqual(['Früh: c d', 'Nights: a b', 'unsaid: e']);
});

test('everybody is in one group, and who comes first changes nothing', () => {
  const anybody = fc.record({ workplace: fc.constantFrom('on-site' as const, 'remote' as const, null), shift: fc.constantFrom('', 'Early', 'early', 'LATE'), level: fc.constantFrom('', 'L1', 'l1', 'L2'), startOn: fc.constantFrom(null, sunday, day('2020-02-29')) });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 20 }), fc.constantFrom(...groupings), (all, grouping) => {
      const people = all.map((known, index) => someone(`p${String(index).padStart(2, '0')}`, known));
      const sorted = (groups: ReturnType<typeof groupPeople>) => groups.map(({ key, members }) => ({ key, ids: members.map(({ id }) => id).sort() }));
      const groups = groupPeople(people, grouping, sunday);
      expect(sorted(groupPeople(people.toReversed(), grouping, sunday))).toEqual(sorted(groups));
      expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(people.map(({ id }) => id));
    }),
  );
});
