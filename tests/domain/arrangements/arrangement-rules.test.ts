import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangedOn, holding, inForce, newArrangement, rewriteArrangement } from '#domain/arrangements/arrangement-rules.ts';
import { arrangementWords, dayWords } from '#domain/arrangements/arrangement-words.ts';
import type { ArrangedDay, ArrangementId } from '#domain/arrangements/arrangement.ts';
import { type CalendarDate, fromDayNumber, isoWeekday, toCalendarDate, type WallTime, type Weekday } from '#domain/calendar/calendar-date.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { notThere } from '#domain/team/presence.ts';
import { abel } from '#tests/support/meeting-records.ts';
import { theAbsence, theArrangement } from '#tests/support/week-records.ts';

const on = toCalendarDate;
const off = (weekday: Weekday): ArrangedDay => ({ weekday, way: 'off', hours: null });
const said = { personId: abel, requestId: null, fromOn: on('2026-11-01'), toOn: null } as const;
const short = { from: '10:00' as WallTime, to: '14:00' as WallTime };
const request = (known: Partial<FlexibleRequest>): FlexibleRequest => ({ id: 'r' as RequestId, deletedAt: null, state: 'received', trial: null, decision: null, decidedOn: null, appeal: null, ...known }) as FlexibleRequest;
const trial = { fromOn: on('2026-11-09'), toOn: on('2026-12-04'), reviewOn: on('2026-11-27'), reviewedOn: null };
const decision = { outcome: 'agreed', grounds: [], explanation: '', startsOn: on('2026-12-01') } as const;

test('days come in the order of the week, without those that are as usual; a day off has no hours', () => {
  const made = newArrangement('a' as ArrangementId, { ...said, days: [{ weekday: 5, way: 'off', hours: short }, { weekday: 2, way: 'as-usual', hours: null }, { weekday: 1, way: 'as-usual', hours: short }] }, 1);
  expect(made).toMatchObject({ kind: 'changed', value: { days: [{ weekday: 1, way: 'as-usual', hours: short }, off(5)] } });
});

test.each([
  ['no day that differs', { days: [{ weekday: 2, way: 'as-usual', hours: null }] }, 'Say of one day at least how it differs.'],
  ['an end before its beginning', { days: [off(1)], toOn: on('2026-10-31') }, 'It ends before it begins.'],
  ['hours that end first', { days: [{ weekday: 1, way: 'remote', hours: { from: short.to, to: short.from } }] }, 'Working hours end after they begin.'],
] as const)('%s is refused', (_, wrong, reason) => {
  expect(newArrangement('a' as ArrangementId, { ...said, ...wrong }, 1)).toEqual({ kind: 'refused', reason });
  expect(rewriteArrangement(theArrangement(abel, [off(3)]), { ...said, ...wrong })).toEqual({ kind: 'refused', reason });
});

test.each([
  ['received', request({}), null],
  ['on trial', request({ state: 'trial', trial }), { from: '2026-11-09', to: '2026-12-04', isTrial: true }],
  ['agreed', request({ state: 'agreed', trial, decision, decidedOn: on('2026-11-20') }), { from: '2026-12-01', to: null, isTrial: false }],
  ['agreed without a first day', request({ state: 'agreed', decision: { ...decision, startsOn: null }, decidedOn: on('2026-11-20') }), { from: '2026-11-20', to: null, isTrial: false }],
  ['declined after a trial', request({ state: 'declined', trial }), null],
] as const)('%s: when it holds', (_, asked, expected) => expect(inForce(asked)).toEqual(expected));

test('an arrangement that stands on a request holds as long as the request does', () => {
  const own = theArrangement(abel, [off(5)], { requestId: 'r' as RequestId, fromOn: on('2026-11-16'), toOn: null });
  const days = (asked: Partial<FlexibleRequest>) => holding([own], [request(asked)]).map(({ fromOn, toOn }) => [fromOn, toOn]);
  expect(days({ state: 'trial', trial })).toEqual([['2026-11-16', '2026-12-04']]);
  expect(days({ state: 'agreed', decision, decidedOn: on('2026-11-20') })).toEqual([['2026-12-01', null]]);
  expect(days({ state: 'withdrawn', trial })).toEqual([]);
  expect(days({ state: 'trial', trial, deletedAt: 1 })).toEqual([]);
  expect(holding([own], [])).toEqual([]);
  expect(holding([{ ...own, requestId: null }, { ...own, deletedAt: 1 }], [])).toHaveLength(1);
});

test('of two that speak of one day the later counts, and a day nobody speaks of is as usual', () => {
  const before = theArrangement(abel, [off(5), off(1)], { fromOn: on('2026-01-01') });
  const later = theArrangement(abel, [{ weekday: 5, way: 'remote', hours: null }], { id: 'later' as ArrangementId, fromOn: on('2026-06-01'), toOn: on('2026-12-31') });
  expect(arrangedOn([before, later], on('2026-11-27'))?.day.way).toBe('remote');
  expect(arrangedOn([before, later], on('2026-11-23'))?.day.way).toBe('off');
  expect(arrangedOn([before, later], on('2027-01-01'))?.day.way).toBe('off');
  expect(arrangedOn([before, later], on('2026-11-25'))).toBeNull();
});

test('somebody is not there while away and on the weekdays they do not work, and there on all others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 21_000 }).map(fromDayNumber), fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }), (day: CalendarDate, weekdays) => {
      const presence = { absences: [theAbsence(abel, '2025-03-03', '2025-03-14')], arrangements: [theArrangement(abel, weekdays.map(off), { fromOn: on('2020-01-01') })] };
      const expected = day >= '2025-03-03' && day <= '2025-03-14' ? 'away' : weekdays.includes(isoWeekday(day)) ? 'not-working' : null;
      expect(notThere(presence, day)).toBe(expected);
    }),
  );
});

test('a day is said in a word or two', () => {
  expect([{ way: 'remote', hours: null }, { way: 'as-usual', hours: short }, { way: 'on-site', hours: short }, { way: 'off', hours: null }].map((day) => dayWords(day as ArrangedDay))).toEqual(['Remote', '10:00–14:00', 'On site, 10:00–14:00', 'Not working']);
  expect(arrangementWords({ days: [...([1, 2, 3] as const).map((weekday) => ({ weekday, way: 'remote', hours: null }) as const), off(5)] })).toBe('Remote: Monday to Wednesday. Not working: Friday.');
});
