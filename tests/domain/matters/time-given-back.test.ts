import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { spokenMinutes } from '#domain/matters/spoken-minutes.ts';
import { lostPerWeek, timeGivenBack } from '#domain/matters/time-given-back.ts';
import { sunday, theMatter } from '#tests/support/meeting-records.ts';

const ago = (days: number) => addDays(sunday, -days);
const removed = (text: string, known: Partial<Matter> = {}) => theMatter(text, { kind: 'friction', minutesPerWeek: 20, peopleAffected: 3, state: 'answered', outcome: 'removed', answeredOn: ago(14), ...known });

test('minutes a week × people × weeks since it was removed', () => {
  const given = timeGivenBack([removed('Logins'), removed('Forms', { minutesPerWeek: 45, peopleAffected: null, answeredOn: ago(10), state: 'told-back' })], sunday);
  expect(given.parts.map(({ matter, minutesPerWeek, minutesSoFar }) => [matter.text, minutesPerWeek, minutesSoFar])).toEqual([['Logins', 60, 120], ['Forms', 45, 64]]);
  expect(given).toMatchObject({ minutesPerWeek: 105, minutesSoFar: 184 });
});

test.each<[string, Partial<Matter>]>([
  ['a friction that stays', { outcome: 'no' }],
  ['one that is done in another way', { outcome: 'done' }],
  ['one opened again', { outcome: null, answeredOn: null, state: 'acting' }],
  ['one whose minutes nobody said', { minutesPerWeek: null }],
])('%s gives nothing back, and changes nothing for the others', (_name, known) => {
  expect(timeGivenBack([removed('x', known)], sunday).parts).toEqual([]);
  expect(timeGivenBack([removed('x', known), removed('y')], sunday)).toEqual(timeGivenBack([removed('y')], sunday));
});

test('the sum is that of its parts and never shrinks from day to day', () => {
  const any = fc.array(fc.record({ minutesPerWeek: fc.integer({ min: 0, max: 600 }), peopleAffected: fc.integer({ min: 1, max: 50 }), since: fc.integer({ min: 0, max: 800 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(any, (rows) => {
      const matters = rows.map(({ since, ...known }, index) => removed(`f${index}`, { ...known, answeredOn: ago(since) }));
      const [given, tomorrow] = [timeGivenBack(matters, sunday), timeGivenBack(matters.toReversed(), addDays(sunday, 1))];
      expect(given.minutesSoFar).toBe(given.parts.reduce((sum, { minutesSoFar }) => sum + minutesSoFar, 0));
      expect(tomorrow.minutesSoFar).toBeGreaterThanOrEqual(given.minutesSoFar);
      expect(tomorrow.minutesPerWeek).toBe(given.minutesPerWeek);
    }),
  );
});

test('only frictions cost time', () => expect(lostPerWeek(theMatter('x', { kind: 'need', minutesPerWeek: 20 }))).toBeNull());

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [60, '1 hour'],
  [200, '3 hours 20 minutes'],
  [24 * 60 + 10, '24 hours'],
])('%i minutes are spoken as %s', (minutes, words) => expect(spokenMinutes(minutes)).toBe(words));
