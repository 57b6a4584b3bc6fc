import { expect, test } from 'vitest';
import type { MonthDay, WallTime } from '#domain/calendar/calendar-date.ts';
import { writtenMonth } from '#domain/calendar/spoken-date.ts';
import { comingYear, type YearRecords, yearSentence } from '#domain/occasions/coming-year.ts';
import type { MarkingGround } from '#domain/occasions/day-to-mark.ts';
import type { PersonId } from '#domain/people/person.ts';
import { abel, day, sunday, thePerson } from '#tests/support/meeting-records.ts';
import { anOccasionMark } from '#tests/support/reminder-input.ts';

const ground: MarkingGround = { zone: 'America/Los_Angeles', at: '08:30' as WallTime, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } };
const born = (id: string, birthday: string, timeZone: string | null = null) => thePerson({ id: id as PersonId, birthday: birthday as MonthDay, timeZone });
const year = (records: Partial<YearRecords>) => comingYear({ people: [], occasions: [], marks: [], ...records }, ground, sunday);
const spoken = (records: Partial<YearRecords>) => yearSentence(year(records).months, writtenMonth);

test('twelve months from this one, each with its days in order', () => {
  const { months } = year({ people: [born('a', '12-30'), born('b', '12-03'), born('c', '11-21'), born('d', '11-22')] });
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10']);
  expect(months.slice(0, 2).map(({ occasions }) => occasions.map(({ person }) => person.id))).toEqual([['d'], ['b', 'a']]);
});

test('what just passed is asked about until it was marked, the latest first', () => {
  const people = [born('a', '11-09'), born('b', '11-20'), born('c', '11-07'), born(abel, '11-15')];
  expect(year({ people }).past.map(({ person }) => person.id)).toEqual(['b', abel, 'a']);
  expect(year({ people, marks: [anOccasionMark({ personId: abel })] }).past.map(({ person }) => person.id)).toEqual(['b', 'a']);
});

test('a day is not over while it is still to come where the manager is', () => {
  const people = [born('a', '11-10', 'America/Los_Angeles'), born('b', '10-31', 'America/Los_Angeles')];
  const inAuckland = (today: string) => comingYear({ people, occasions: [], marks: [] }, { ...ground, zone: 'Pacific/Auckland' }, day(today));
  const ids = (occasions: readonly { readonly person: { readonly id: string } }[] | undefined) => occasions?.map(({ person }) => person.id);
  expect([ids(inAuckland('2026-11-11').months[0]?.occasions), ids(inAuckland('2026-11-11').past)]).toEqual([['a'], ['b']]);
  expect(ids(inAuckland('2026-11-12').past)).toEqual(['a', 'b']);
  expect(ids(inAuckland('2026-11-01').months[0]?.occasions)).toEqual(['b', 'a']);
});

test.each([
  ['on a working day', '12-03', null, 'no', '2026-12-03'],
  ['on a Sunday', '12-06', null, 'rest', '2026-12-04'],
  ['in Auckland', '12-03', 'Pacific/Auckland', 'zone', '2026-12-02'],
  ['in Auckland, on a Monday', '12-07', 'Pacific/Auckland', 'rest', '2026-12-04'],
])('%s', (_, birthday, timeZone, moved, markOn) => {
  const [, december] = year({ people: [born('a', birthday, timeZone)] }).months;
  expect(december?.occasions[0]).toMatchObject({ moved, markOn });
});

test('what was done before comes along', () => {
  const marks = [anOccasionMark({ personId: abel, year: 2025, whatWasDone: 'a card' })];
  expect(year({ people: [born(abel, '12-03')], marks }).months[1]?.occasions[0]).toMatchObject({ mark: null, before: { whatWasDone: 'a card' } });
});

test('the year in a sentence', () => {
  expect(spoken({})).toBe('Nothing is to be marked in the coming year.');
  expect(spoken({ people: [born('a', '12-03')] })).toBe('One day is to be marked in the coming year.');
  expect(spoken({ people: [born('a', '12-03'), born('b', '01-03')] })).toBe('2 days are to be marked in the coming year.');
  expect(spoken({ people: [born('a', '12-03'), born('b', '12-04'), born('c', '01-04')] })).toBe('3 days are to be marked in the coming year, the most of them, 2, in December 2026.');
});
