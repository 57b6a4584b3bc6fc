import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, isoWeekday, toCalendarDate, toDayNumber } from '#domain/calendar/calendar-date.ts';
import type { Put } from '#domain/journal/change.ts';
import { tables } from '#domain/journal/tables.ts';
import { SAMPLE_PREFIX } from '#domain/sample/sample-people.ts';
import { sampleTeam } from '#domain/sample/sample-team.ts';

const teamOn = (today: string) => {
  let count = 0;
  return sampleTeam({ newId: () => String((count += 1)).padStart(4, '0'), today: toCalendarDate(today), now: Date.UTC(2026, 10, 22, 9) }) as Put[];
};

test('every record is one that the journal accepts, on any day of the year', () => {
  const first = toDayNumber(toCalendarDate('2024-01-01'));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_500 }), (offset) => {
      for (const { table, value } of teamOn(fromDayNumber(first + offset))) expect(tables[table].safeParse(value).error, table).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('everything belongs to a sample person, by whom it can be found and removed', () => {
  for (const { table, value } of teamOn('2026-11-22')) {
    const owners = table === 'people' ? [value.id] : 'personIds' in value ? (value.personIds ?? []) : 'personId' in value ? [value.personId] : [];
    expect(owners.length, table).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(new RegExp(`^${SAMPLE_PREFIX}`));
  }
});

test('no one-on-one falls on a weekend', () => {
  for (const { table, value } of teamOn('2026-11-22')) if (table === 'oneOnOnes' && 'on' in value) expect(isoWeekday(value.on)).toBeLessThan(6);
});
