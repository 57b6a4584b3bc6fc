import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { compareAll } from '#domain/care/equity.ts';
import type { Grouping } from '#domain/care/groupings.ts';
import { SMALLEST_GROUP } from '#domain/care/small-groups.ts';
import type { Person } from '#domain/people/person.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';
import { received, someone } from './care-records.ts';

/** Sixty days, the last of them today. */
const period = { from: addDays(sunday, -59), to: sunday };
const daysAgo = (...days: number[]) => days.map((each) => addDays(sunday, -each));
const of = (all: ReturnType<typeof received>[], grouping: Grouping) => compareAll(all, sunday).find((each) => each.grouping === grouping);

test('a group’s figures are what its people got, for each of them and thirty days', () => {
  const site = { workplace: 'on-site' } as const;
  const remote = { workplace: 'remote' } as const;
  const all = [
    received(someone('a', site), period, { contactsOn: daysAgo(1, 8, 15, 22), praise: 2 }),
    // Two contacts on one day are one day of contact.
    received(someone('b', site), period, { contactsOn: daysAgo(3, 3, 40), praise: 1 }),
    received(someone('c', site), period),
    // Came 30 days ago, so half of the period is theirs.
    received(someone('d', remote), period, { contactsOn: daysAgo(2, 20), praise: 1, since: addDays(sunday, -29) }),
    received(someone('e', remote), period, { contactsOn: daysAgo(5), since: addDays(sunday, -29) }),
    received(someone('f', remote), period, { contactsOn: daysAgo(50), since: addDays(sunday, -29) }),
  ];
  const workplace = of(all, 'workplace');
  expect(workplace?.kind).toBe('shown');
  if (workplace?.kind !== 'shown') return;
  // On site: 4 + 2 + 0 = 6 days of contact in 3 × 60 = 180 days: one a month. Praise 3 of 180: half a time a month.
  expect(workplace.groups[0]).toMatchObject({ key: 'on-site', people: 3, contactDaysAMonth: 1, praiseAMonth: 0.5 });
  // Remote: 2 + 1 + 0 (50 days ago f was not there) = 3 in 3 × 30 = 90 days: one a month. Praise 1 of 90: a third.
  expect(workplace.groups[1]).toMatchObject({ key: 'remote', people: 3, contactDaysAMonth: 1 });
  expect(workplace.groups[1]?.praiseAMonth).toBeCloseTo(1 / 3);
  expect(workplace.isSomeHidden).toBe(false);
});

const team = (...parts: [count: number, known: Partial<Person>][]) => parts.flatMap(([count, known], part) => Array.from({ length: count }, (_, index) => received(someone(`${part}-${index}`, known), period)));

test.each<[string, ReturnType<typeof team>, string]>([
  ['nobody’s profile says it', team([6, {}]), 'unsaid'],
  ['all are in one group', team([6, { shift: 'Early' }]), 'one-group'],
  ['two people', team([2, { shift: 'Early' }]), 'too-small'],
  ['nobody at all', [], 'unsaid'],
  ['five and two: the five would give the two away', team([5, { shift: 'Early' }], [2, { shift: 'Late' }]), 'too-small'],
  ['four, three and two: one shown group has nothing to be compared with', team([4, { shift: 'Early' }], [3, { shift: 'Late' }], [2, { shift: 'Nights' }]), 'too-small'],
  ['three and those of whom it is not said', team([3, { shift: 'Early' }], [4, {}]), 'shown'],
])('%s', (_, all, kind) => {
  expect(of(all, 'shift')?.kind).toBe(kind);
});

test('one way of grouping does not give away whom another hides', () => {
  // Seven on site and four remote; the six of the early shift are all on site: on site less early is one person.
  const all = team([6, { workplace: 'on-site', shift: 'Early' }], [1, { workplace: 'on-site', shift: 'Late' }], [4, { workplace: 'remote', shift: 'Late' }]);
  expect(of(all, 'workplace')?.kind).toBe('shown');
  expect(of(all, 'shift')?.kind).toBe('too-small');
});

const anybody = fc.record({
  workplace: fc.constantFrom('on-site' as const, 'hybrid' as const, 'remote' as const, null),
  shift: fc.constantFrom('', 'Early', 'Late'),
  level: fc.constantFrom('', 'One', 'Two', 'Three'),
  startOn: fc.constantFrom(null, day('2026-10-01'), day('2024-01-01'), day('2010-01-01')),
});
const anyTeam = fc.array(anybody, { maxLength: 14 }).map((all) => all.map((known, index) => received(someone(`p${index}`, known), period, { praise: index % 3 })));

test('no sum or difference of what is shown is about fewer than three people', () => {
  fc.assert(
    fc.property(anyTeam, (all) => {
      const everybody = all.map(({ person }) => person.id);
      const shown = compareAll(all, sunday).flatMap((each) => (each.kind === 'shown' ? each.groups : []));
      for (const group of shown) expect(group.people).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      const rows = [everybody, ...shown.map((group) => group.received.map(({ person }) => person.id))].map((ids) => everybody.map((id) => Number(ids.includes(id))));
      for (const sum of sumsAndDifferences(rows.slice(0, 7), everybody.length)) {
        const isSomebody = sum.every((each) => each === 0 || each === 1) && sum.some((each) => each === 1);
        if (isSomebody && everybody.length >= SMALLEST_GROUP) expect(sum.filter((each) => each === 1).length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }
    }),
    { numRuns: 60 },
  );
});

/** Each row added, taken away, or left out: every way a reader could reckon with them once. */
function* sumsAndDifferences(rows: readonly (readonly number[])[], width: number): Generator<readonly number[]> {
  const [first, ...rest] = rows;
  if (!first) return yield Array.from({ length: width }, () => 0);
  for (const sum of sumsAndDifferences(rest, width)) for (const times of [-1, 0, 1]) yield sum.map((each, index) => each + times * (first[index] as number));
}

test('the order of people changes no figure', () => {
  fc.assert(
    fc.property(anyTeam, (all) => {
      const figures = (team: typeof all) => compareAll(team, sunday).map((each) => (each.kind === 'shown' ? each.groups.map(({ key, people, contactDaysAMonth, praiseAMonth }) => ({ key, people, contactDaysAMonth, praiseAMonth })) : each.kind));
      expect(figures(all.toReversed())).toEqual(figures(all));
    }),
  );
});
