import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDateAt, fromDayNumber, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { type CalendarOrder, calendarOf } from '#domain/leaving/calendar-export.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { newOccasion } from '#domain/occasions/occasion-marks.ts';
import type { OccasionId } from '#domain/occasions/occasion.ts';
import type { Person } from '#domain/people/person.ts';
import { abel, day, sunday, theMeeting, thePerson } from '#tests/support/meeting-records.ts';
import { fullRecords, records, secrets } from './leaving-sample.ts';

const order: CalendarOrder = { today: sunday, now: Date.UTC(2026, 10, 22, 9), zone: 'Europe/London', minutesBefore: 15, occasionDaysBefore: 3, occasionAt: '08:30' as WallTime };
const events = (from: LeavingRecords, how: Partial<CalendarOrder> = {}) => {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(from, { ...order, ...how })) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};
const planned = (on: string, at: string | null = '10:00') => theMeeting(day(on), { state: 'planned', at: at as WallTime | null, place: 'Room; 2, north' });

/** The days on which an event recurs within so many years. */
function daysOf(event: ICAL.Event | undefined, years: number): string[] {
  const expansion = (event as ICAL.Event).iterator();
  return Array.from({ length: years }, () => expansion.next().toString());
}

test('one-on-ones to come are in it with their alarm, and those of the past are not', () => {
  const [event, ...others] = events(records({ people: [thePerson()], oneOnOnes: [theMeeting(day('2026-11-10')), planned('2026-11-24')] }));
  expect(others).toEqual([]);
  expect(event).toMatchObject({ uid: 'one-on-one-one-on-one-2026-11-24@heed.invalid', summary: 'One-on-one with Abel', location: 'Room; 2, north' });
  expect(event?.startDate.toString()).toBe('2026-11-24T10:00:00Z');
  expect(event?.duration.toSeconds()).toBe(30 * 60);
  expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15M');
});

test('a moved one keeps its UID and says that it was changed', () => {
  const [before] = events(records({ people: [thePerson()], oneOnOnes: [planned('2026-11-24')] }));
  const [after] = events(records({ people: [thePerson()], oneOnOnes: [{ ...planned('2026-11-24'), on: day('2026-11-25'), moves: [{ fromOn: day('2026-11-24'), fromAt: null, movedAt: 1 }] }] }));
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
});

test('one without a time of day is a whole day with an alarm that morning', () => {
  const [event] = events(records({ people: [thePerson()], oneOnOnes: [planned('2026-11-24', null)] }));
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.endDate.toString()).toBe('2026-11-25');
  expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('PT8H30M');
});

test('any wall time in any zone comes back from the file as itself', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];
  fc.assert(
    fc.property(fc.integer({ min: toDayNumber(sunday), max: toDayNumber(sunday) + 800 }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...zones), (dayNumber, minute, zone) => {
      const on = fromDayNumber(dayNumber);
      const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as WallTime;
      const [event] = events(records({ people: [thePerson()], oneOnOnes: [planned(on, at)] }), { zone });
      const instant = (event as ICAL.Event).startDate.toUnixTime() * 1000;
      expect(instant).toBe(instantAt(on, at, zone));
      fc.pre(wallTimeAt(instantAt(on, at, zone), zone) === at); // else the clocks skip it
      expect([calendarDateAt(instant, zone), wallTimeAt(instant, zone)]).toEqual([on, at]);
    }),
    { numRuns: 200 },
  );
});

test('a birthday is a day of every year, and never says an age', () => {
  const person = thePerson({ birthday: '12-24' as Person['birthday'], birthYear: 1990 });
  const [event] = events(records({ people: [person] }));
  expect(event?.summary).toBe("Abel's birthday");
  expect(daysOf(event, 3)).toEqual(['2020-12-24', '2021-12-24', '2022-12-24']);
  expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P2DT15H30M');
  expect(calendarOf(records({ people: [person] }), order)).not.toContain('1990');
});

test('a 29 February goes where the person wants it', () => {
  const on = (leapDayOn: Person['leapDayOn']) => daysOf(events(records({ people: [thePerson({ birthday: '02-29' as Person['birthday'], leapDayOn })] }))[0], 5);
  expect(on(null)).toEqual(['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']);
  expect(on('02-28')).toEqual(on(null));
  expect(on('03-01')).toEqual(['2020-02-29', '2021-03-01', '2022-03-01', '2023-03-01', '2024-02-29']);
});

test('days that somebody wants unmarked are not in it, nor are those of archived people', () => {
  const days = { birthday: '12-24' as Person['birthday'], startOn: day('2020-01-07') };
  expect(events(records({ people: [thePerson({ ...days, occasionPreference: 'none' })] }))).toEqual([]);
  expect(events(records({ people: [thePerson({ ...days, state: 'archived' })], oneOnOnes: [planned('2026-12-01')] }))).toEqual([]);
  expect(events(records({ people: [thePerson({ ...days, anniversaryPreference: 'none' })] })).map(({ summary }) => summary)).toEqual(["Abel's birthday"]);
});

test('own occasions are in it once or every year', () => {
  const occasion = (isYearly: boolean, on: string) => newOccasion('o1' as OccasionId, { personId: abel, name: 'Citizenship', on: on as CalendarDate, isYearly, preference: 'quiet' }, 1);
  expect(daysOf(events(records({ people: [thePerson()], occasions: [occasion(true, '2019-06-01')] }))[0], 2)).toEqual(['2019-06-01', '2020-06-01']);
  expect(events(records({ people: [thePerson()], occasions: [occasion(false, addDays(sunday, -1))] }))).toEqual([]);
});

test('lines are folded at 75 bytes and end as RFC 5545 says, in any writing', () => {
  const text = calendarOf(records({ people: [thePerson({ preferredName: 'नमस्ते👩‍👩‍👧‍👦'.repeat(12) })], oneOnOnes: [planned('2026-11-24')] }), order);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.replaceAll('\r\n ', '')).toContain('नमस्ते👩‍👩‍👧‍👦'.repeat(12));
});

test('nothing that anybody wrote down is in it', () => {
  const text = calendarOf(fullRecords(), order);
  for (const secret of [...secrets, 'VPN', 'Calmed the ward']) expect(text).not.toContain(secret);
});
