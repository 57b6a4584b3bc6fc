import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt, fromDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { type Policy, showAt } from '#domain/reminders/show-at.ts';
import { decide, LATE_MS } from '#electron/reminders/decide.ts';
import { aPlanOf, moment, planned, zone } from './planned.ts';

const time = (value: string) => value as WallTime;
const policy: Policy = { quietFrom: time('19:00'), quietTo: time('08:00'), digestAt: time('08:30'), workingDaysOnly: true };
const own = { kind: 'own' } as const;
const day = { kind: 'promise-due', urgency: 'day' } as const;

const spoken = (instant: number | null) => (instant === null ? null : `${calendarDateAt(instant, zone)} ${wallTimeAt(instant, zone)}`);

test.each<[string, string, Partial<PlannedReminder>, Partial<Policy>, string]>([
  ['within working time', '2026-11-23 12:30', {}, {}, '2026-11-23 12:30'],
  ['in the evening', '2026-11-23 20:00', {}, {}, '2026-11-24 08:00'],
  ['before breakfast', '2026-11-23 05:00', {}, {}, '2026-11-23 08:00'],
  ['on Friday evening', '2026-11-27 20:00', {}, {}, '2026-11-30 08:00'],
  ['on Saturday', '2026-11-28 12:00', {}, {}, '2026-11-30 08:00'],
  ['on Saturday, working days or not', '2026-11-28 12:00', {}, { workingDaysOnly: false }, '2026-11-28 12:00'],
  ['at Christmas', '2026-12-25 12:00', {}, {}, '2026-12-26 08:00'],
  ['quiet over lunch', '2026-11-23 12:30', {}, { quietFrom: time('12:00'), quietTo: time('13:00') }, '2026-11-23 13:00'],
  ['never quiet', '2026-11-23 03:00', {}, { quietFrom: time('08:00'), quietTo: time('08:00') }, '2026-11-23 03:00'],
  ['an own one at night on a Saturday', '2026-11-28 23:00', own, {}, '2026-11-28 23:00'],
  ['just before an early one-on-one', '2026-11-23 07:00', { kind: 'prep-soon' }, {}, '2026-11-23 07:00'],
  ['put off until the evening', '2026-11-23 21:00', { key: 'a@1' }, {}, '2026-11-23 21:00'],
  ['by day, in the digest', '2026-11-23 08:30', day, { digestAt: time('09:15') }, '2026-11-23 09:15'],
  ['by day, on a Sunday', '2026-11-29 08:30', day, {}, '2026-11-30 08:30'],
  ['by day, with a digest in quiet hours', '2026-11-23 08:30', day, { digestAt: time('07:00') }, '2026-11-23 07:00'],
  ['by day, without a digest', '2026-11-23 07:30', day, { digestAt: null }, '2026-11-23 08:00'],
])('%s', (_name, due, known, changed, expected) => {
  expect(spoken(showAt(planned('a', due, known), aPlanOf(), { ...policy, ...changed }))).toBe(expected);
});

const none = new Set<string>();
const keysOf = (decision: ReturnType<typeof decide>) => decision.notices.map(({ kind, reminders }) => [kind, ...reminders.map(({ key }) => key)]);

test('one is shown by itself, two at once as one, what is due by day as the digest', () => {
  const plan = aPlanOf(planned('a', '2026-11-23 08:30', own), planned('b', '2026-11-23 08:30', own), planned('c', '2026-11-23 08:30', day), planned('d', '2026-11-23 08:30', day), planned('e', '2026-11-23 09:00', own));
  expect(keysOf(decide(moment('2026-11-23 08:30'), plan, policy, none))).toEqual([['several', 'a', 'b'], ['digest', 'c', 'd']]);
  expect(keysOf(decide(moment('2026-11-23 08:30'), plan, policy, new Set(['a', 'c'])))).toEqual([['single', 'b'], ['single', 'd']]);
  expect(spoken(decide(moment('2026-11-23 08:30'), plan, policy, none).nextAt)).toBe('2026-11-23 09:00');
});

test('without a digest each that is due by day comes by itself', () => {
  const plan = aPlanOf(planned('c', '2026-11-23 08:30', day), planned('d', '2026-11-23 08:30', day));
  expect(keysOf(decide(moment('2026-11-23 08:30'), plan, { ...policy, digestAt: null }, none))).toEqual([['single', 'c'], ['single', 'd']]);
});

test('what came due while nobody looked is one notice, together with what is due now', () => {
  const plan = aPlanOf(planned('a', '2026-11-24 09:00', own), planned('b', '2026-11-24 10:00'), planned('c', '2026-11-25 08:30', day), planned('d', '2026-11-25 14:00', own));
  expect(keysOf(decide(moment('2026-11-25 14:00'), plan, policy, none))).toEqual([['away', 'a', 'b', 'c', 'd']]);
  expect(keysOf(decide(moment('2026-11-25 14:00'), plan, policy, new Set(['a', 'b', 'c', 'd'])))).toEqual([]);
});

test('coming back in quiet hours or on a day off, what was missed waits', () => {
  const plan = aPlanOf(planned('a', '2026-11-27 17:00'), planned('b', '2026-11-27 17:00', own));
  const atNight = decide(moment('2026-11-27 23:00'), plan, policy, none);
  expect([keysOf(atNight), spoken(atNight.nextAt)]).toEqual([[], '2026-11-28 08:00']);
  const onSaturday = decide(moment('2026-11-28 11:00'), plan, policy, none);
  expect([keysOf(onSaturday), spoken(onSaturday.nextAt)]).toEqual([[['away', 'b']], '2026-11-30 08:00']);
});

test('held back over night, several come together in the morning, and not as missed', () => {
  const plan = aPlanOf(planned('a', '2026-11-23 20:00'), planned('b', '2026-11-24 03:00'));
  expect(keysOf(decide(moment('2026-11-24 08:00'), plan, policy, none))).toEqual([['several', 'a', 'b']]);
});

test('what is pointless is not shown, and it is known why', () => {
  const plan = aPlanOf(planned('off', '2026-11-23 09:45', { ...own, expiresAt: moment('2026-11-23 10:00') }), planned('quiet', '2026-11-22 20:00', { expiresAt: moment('2026-11-23 07:30') }));
  const { notices, lapsed, nextAt } = decide(moment('2026-11-23 12:00'), plan, policy, none);
  expect(notices).toEqual([]);
  expect(lapsed.map(({ reminder, outcome }) => [reminder.key, outcome])).toEqual([['off', 'missed'], ['quiet', 'held-back']]);
  expect(nextAt).toBeNull();
});

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];
const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => time(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`));
const changeDays = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-04', '2026-10-25', '2026-11-01', '2028-02-29'].map((on) => Date.parse(on) / 86_400_000);
const anyDay = fc.oneof(fc.constantFrom(...changeDays), fc.integer({ min: 20_500, max: 20_900 })).map(fromDayNumber);

test('whatever the zone, the clocks and the quiet hours: never early, never in quiet hours, at most days of rest late, shown exactly once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyDay, anyTime, anyTime, anyTime, fc.boolean(), (where, on, at, quietFrom, quietTo, workingDaysOnly) => {
      const reminder = planned('a', '2026-01-01 00:00', { dueAt: instantAt(on, at, where) });
      const restOns = [0, 1, 2, 3].map((days) => addDays(on, days)).filter((day) => [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()));
      const plan = { ...aPlanOf(reminder), zone: where, restOns };
      const rules: Policy = { quietFrom, quietTo, digestAt: null, workingDaysOnly };
      const shown = showAt(reminder, plan, rules);
      expect(shown >= reminder.dueAt && shown <= reminder.dueAt + 4 * 86_400_000).toBe(true);
      if (workingDaysOnly) expect(restOns).not.toContain(calendarDateAt(shown, where));
      expect(keysOf(decide(shown - 1, plan, rules, none))).toEqual([]);
      for (const now of [shown, shown + LATE_MS]) expect(keysOf(decide(now, plan, rules, none))).toEqual([['single', 'a']]);
      expect(keysOf(decide(shown, plan, rules, new Set(['a'])))).toEqual([]);
    }),
  );
});
