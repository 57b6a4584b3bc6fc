import { expect, test } from 'vitest';
import { comingOccasions } from '#domain/brief/coming-occasions.ts';
import type { MonthDay } from '#domain/calendar/calendar-date.ts';
import { type OccasionDay, occasionDays } from '#domain/occasions/occasion-days.ts';
import { lastDeed, markOccasion, markOf } from '#domain/occasions/occasion-marks.ts';
import type { OccasionMark, OccasionMarkId } from '#domain/occasions/occasion.ts';
import { abel, day, sunday, thePerson } from '#tests/support/meeting-records.ts';

const birthday = (year: number): OccasionDay => ({ kind: 'birthday', subject: 'birthday', on: day(`${year}-12-03`), preference: 'public', years: null, name: '' });
const marked = (year: number, whatWasDone: string, of: OccasionDay = birthday(year)): OccasionMark => markOccasion(`mark-${year}-${of.kind}` as OccasionMarkId, abel, of, whatWasDone, { today: day(`${year}-12-02`), now: 1 });
const marks = [marked(2023, 'a card'), marked(2025, '  flowers\nand cake '), marked(2024, '')];

test('what was done is kept on one line, under the year of the day', () => {
  expect(marks[1]).toMatchObject({ year: 2025, on: '2025-12-02', whatWasDone: 'flowers and cake', kind: 'birthday', occasionId: null });
});

test('the last deed is the latest with words in a year before', () => {
  expect(lastDeed(marks, abel, birthday(2026))?.whatWasDone).toBe('flowers and cake');
  expect(lastDeed(marks, abel, birthday(2025))?.whatWasDone).toBe('a card');
  expect(lastDeed(marks, abel, birthday(2023))).toBeNull();
  expect(lastDeed(marks, 'ada' as never, birthday(2026))).toBeNull();
});

test('a mark belongs to its own occasion and year alone', () => {
  const exam: OccasionDay = { ...birthday(2026), kind: 'own', subject: 'exam' };
  const all = [...marks, marked(2026, 'lunch', exam)];
  expect(markOf(all, abel, exam)?.whatWasDone).toBe('lunch');
  expect(markOf(all, abel, { ...exam, subject: 'another' })).toBeNull();
  expect(markOf(all, abel, birthday(2026))).toBeNull();
  expect(markOf([{ ...marked(2026, 'x'), deletedAt: 1 }], abel, birthday(2026))).toBeNull();
});

test('a birthday put right within its year stays marked', () => {
  expect(markOf([marked(2026, 'cake')], abel, { ...birthday(2026), on: day('2026-12-10') })?.whatWasDone).toBe('cake');
});

test('what comes says how they like it and what was done before, and goes once it is marked', () => {
  const person = thePerson({ birthday: '12-03' as MonthDay, occasionPreference: 'quiet' });
  expect(comingOccasions(person, [], marks, sunday).map(({ line }) => line.text)).toEqual(['\u2068Abel\u2069 has a birthday. They like it quiet. Last year: flowers and cake.']);
  expect(comingOccasions(person, [], [marked(2023, 'a card')], sunday)[0]?.line.text).toBe('\u2068Abel\u2069 has a birthday. They like it quiet. In 2023: a card.');
  const [of] = occasionDays(person, [], sunday, day('2026-12-31'));
  expect(comingOccasions(person, [], [...marks, marked(2026, 'a walk', of)], sunday)).toEqual([]);
});
