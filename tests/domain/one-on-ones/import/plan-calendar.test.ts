import { expect, test } from 'vitest';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import type { FoundMeeting } from '#domain/one-on-ones/import/calendar-series.ts';
import { planCalendarImport, type WantedMeeting } from '#domain/one-on-ones/import/plan-calendar.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { abel, day, sunday, theMeeting } from '#tests/support/meeting-records.ts';

const moment = { today: sunday, now: 1 };
const wanted = (on: string, known: Partial<FoundMeeting> = {}): WantedMeeting => ({
  id: `from-${known.key ?? on}` as OneOnOneId,
  personId: abel,
  meeting: { key: on, on: day(on), at: '10:00' as WallTime, lengthMinutes: 30, place: '', isCancelled: false, ...known },
});
const roster = (known: readonly OneOnOne[] = [], standing: readonly OneOnOne[] = known) => ({ known: new Map(known.map((each) => [each.id, each])), standing, usualMinutes: 25 });
const imported = (on: string, change: Partial<OneOnOne> = {}) => theMeeting(day(on), { id: `from-${on}` as OneOnOneId, state: 'planned', ...change });

test('what is new is planned, with lengths that one-on-ones can have', () => {
  const { oneOnOnes, count } = planCalendarImport([wanted('2026-11-24'), wanted('2026-11-25', { lengthMinutes: 6_000 }), wanted('2026-11-26', { lengthMinutes: null, at: null })], roster(), moment);
  expect(oneOnOnes.map(({ on, at, lengthMinutes, state }) => [on, at, lengthMinutes, state])).toEqual([['2026-11-24', '10:00', 30, 'planned'], ['2026-11-25', '10:00', 480, 'planned'], ['2026-11-26', null, 25, 'planned']]);
  expect(count).toEqual({ planned: 3, moved: 0, cancelled: 0, unchanged: 0, left: 0 });
});

test('a second import changes nothing', () => {
  const first = planCalendarImport([wanted('2026-11-24')], roster(), moment);
  expect(planCalendarImport([wanted('2026-11-24')], roster(first.oneOnOnes), moment)).toEqual({ oneOnOnes: [], count: { planned: 0, moved: 0, cancelled: 0, unchanged: 1, left: 0 } });
});

test('what was moved in the calendar moves here and remembers where it stood; what was called off is cancelled', () => {
  const known = [imported('2026-11-24'), imported('2026-12-01')];
  const { oneOnOnes, count } = planCalendarImport([wanted('2026-11-25', { key: '2026-11-24' }), wanted('2026-12-01', { isCancelled: true })], roster(known), moment);
  expect(oneOnOnes).toMatchObject([{ on: '2026-11-25', moves: [{ fromOn: '2026-11-24' }] }, { state: 'cancelled' }]);
  expect(count).toMatchObject({ moved: 1, cancelled: 1 });
});

test('what is settled or thrown away here stays so, and nobody gets two on a day', () => {
  const other = theMeeting(day('2026-12-08'), { state: 'planned' });
  const known = [imported('2026-11-24', { state: 'held' }), imported('2026-11-25', { deletedAt: 1 }), imported('2026-11-26', { state: 'cancelled' })];
  const { oneOnOnes, count } = planCalendarImport([wanted('2026-11-24'), wanted('2026-11-25'), wanted('2026-11-26'), wanted('2026-12-08'), wanted('2026-12-09'), wanted('2026-12-09', { key: 'another' })], roster(known, [...known, other]), moment);
  expect(oneOnOnes.map(({ on }) => on)).toEqual(['2026-12-09']);
  expect(count).toMatchObject({ planned: 1, left: 5 });
});

test('what was called off and never stood here is nothing', () => {
  expect(planCalendarImport([wanted('2026-11-24', { isCancelled: true })], roster(), moment).count).toEqual({ planned: 0, moved: 0, cancelled: 0, unchanged: 0, left: 0 });
});
