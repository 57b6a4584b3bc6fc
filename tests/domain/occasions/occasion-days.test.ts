import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, isCalendarDate, type MonthDay, toDayNumber } from '#domain/calendar/calendar-date.ts';
import { monthDayOf } from '#domain/calendar/month-day.ts';
import type { Occasion, OccasionId } from '#domain/occasions/occasion.ts';
import { isLeapDayUnasked, isRound, occasionDays } from '#domain/occasions/occasion-days.ts';
import type { Person } from '#domain/people/person.ts';
import { abel, day, thePerson } from '#tests/support/meeting-records.ts';

const born = (birthday: string, known: Partial<Person> = {}) => thePerson({ birthday: birthday as MonthDay, ...known });
const own = (on: string, known: Partial<Occasion> = {}): Occasion => ({ id: 'exam' as OccasionId, personId: abel, name: 'Passed the exam', on: day(on), isYearly: true, preference: 'public', createdAt: 1, updatedAt: 1, deletedAt: null, ...known });
const days = (person: Person, occasions: readonly Occasion[], from: string, to: string) => occasionDays(person, occasions, day(from), day(to)).map(({ on, subject, preference }) => `${on} ${subject} ${preference}`);

describe('a year of one person', () => {
  test.each<[string, Person, readonly Occasion[], string[]]>([
    ['nothing known', thePerson(), [], []],
    ['a birthday', born('12-03'), [], ['2026-12-03 birthday public']],
    ['quietly, and the anniversary likewise', born('12-03', { startOn: day('2020-02-01'), occasionPreference: 'quiet' }), [], ['2026-12-03 birthday quiet', '2027-02-01 anniversary quiet']],
    ['no birthday, but the anniversary with the team', born('12-03', { startOn: day('2020-02-01'), occasionPreference: 'none', anniversaryPreference: 'public' }), [], ['2027-02-01 anniversary public']],
    ['a birthday, and no anniversary', born('12-03', { startOn: day('2020-02-01'), anniversaryPreference: 'none' }), [], ['2026-12-03 birthday public']],
    ['nothing at all wanted', born('12-03', { startOn: day('2020-02-01'), occasionPreference: 'none' }), [], []],
    ['an own one, once', thePerson(), [own('2027-03-04', { isYearly: false })], ['2027-03-04 exam public']],
    ['an own one that is over', thePerson(), [own('2026-03-04', { isYearly: false })], []],
    ['an own one, every year', thePerson(), [own('2019-03-04')], ['2027-03-04 exam public']],
    ['an own one kept out of sight, of somebody else, or in the trash', thePerson(), [own('2019-03-04', { preference: 'none' }), own('2019-03-04', { personId: 'ada' as never }), own('2019-03-04', { deletedAt: 1 })], []],
    ['none before the first year here is over', thePerson({ startOn: day('2026-12-01') }), [], []],
  ])('%s', (_, person, occasions, expected) => {
    expect(days(person, occasions, '2026-11-22', '2027-11-21')).toEqual(expected);
  });
});

test.each([
  ['2027-01-01', '2027-12-31', null, '2027-02-28'],
  ['2027-01-01', '2027-12-31', '02-28', '2027-02-28'],
  ['2027-01-01', '2027-12-31', '03-01', '2027-03-01'],
  ['2028-01-01', '2028-12-31', '03-01', '2028-02-29'],
  ['2100-01-01', '2100-12-31', null, '2100-02-28'],
  ['2000-01-01', '2000-12-31', '03-01', '2000-02-29'],
] as const)('29 February between %s and %s with the choice %s is on %s', (from, to, leapDayOn, on) => {
  expect(occasionDays(born('02-29', { leapDayOn }), [], day(from), day(to)).map((each) => each.on)).toEqual([on]);
});

test('it is asked where a 29 February goes until somebody answered, and never of those who want no birthday', () => {
  expect([born('02-29'), born('02-29', { leapDayOn: '02-28' }), born('02-29', { occasionPreference: 'none' }), born('02-28')].map(isLeapDayUnasked)).toEqual([true, false, false, false]);
});

test('every fifth year is a round one, and only of anniversaries', () => {
  const person = born('12-03', { startOn: day('2020-12-03') });
  const found = occasionDays(person, [], day('2021-01-01'), day('2035-12-31'));
  expect(found.filter(isRound).map(({ on, years }) => [on.slice(0, 4), years])).toEqual([['2025', 5], ['2030', 10], ['2035', 15]]);
});

const anyDay = fc.integer({ min: toDayNumber(day('2000-01-01')), max: toDayNumber(day('2099-12-31')) }).map(fromDayNumber);

test('each birthday comes exactly once in any 366 days, on a real day, in the month it belongs to or on 1 March', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(null, '02-28' as const, '03-01' as const), (bornOn, from, leapDayOn) => {
      const birthday = monthDayOf(bornOn);
      // A year whose leap day was moved may end a day later or earlier than it began; 366 days hold one or, at their ends, two.
      const found = occasionDays(born(birthday, { leapDayOn }), [], from, addDays(from, 366));
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThanOrEqual(2);
      expect(new Set(found.map(({ on }) => on.slice(0, 4))).size).toBe(found.length);
      for (const { on } of found) {
        expect(isCalendarDate(on)).toBe(true);
        if (birthday === '02-29') expect(['02-28', '02-29', '03-01']).toContain(on.slice(5));
        else expect(on.slice(5)).toBe(birthday);
      }
    }),
  );
});
