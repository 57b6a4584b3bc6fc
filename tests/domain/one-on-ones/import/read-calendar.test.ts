import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, calendarDateAt, fromDayNumber, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { isCalendarText } from '#domain/one-on-ones/import/calendar-blocks.ts';
import { calendarText, calendarWith, readText, timesOf } from './read-calendar-file.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];
const onlyOf = (text: string, how = {}) => readText(text, how).series[0];

test("an Outlook export: Windows' zone names, a moved occurrence, one taken out, and an end in UTC", () => {
  const { calendar, series } = readText(calendarText('outlook.ics'));
  expect(calendar.unread).toBe(0);
  const ada = series.find(({ title }) => title === '1:1 Ada / Sam');
  expect(timesOf(ada)).toEqual(['2026-12-02 13:00', '2026-12-15 09:00 cancelled', '2026-12-29 09:00', '2027-01-12 09:00', '2027-01-26 09:00']);
  expect(ada?.meetings[0]).toMatchObject({ lengthMinutes: 45 });
  expect(ada?.meetings[2]).toMatchObject({ lengthMinutes: 30, place: 'Room 4.12; North wing' });
  expect(ada?.attendees).toEqual([{ name: 'Okafor, Ada', email: 'Ada.Okafor@example.com' }, { name: 'Sam Field', email: 'sam.field@example.com' }]);
  expect(timesOf(series.find(({ title }) => title === 'Office closed'))).toEqual(['2026-12-24']);
});

test('a Google export: COUNT counts what was taken out, moved and called off, too', () => {
  const { series } = readText(calendarText('google.ics'));
  expect(timesOf(series.find(({ title }) => title === 'Ben & Sam'))).toEqual(['2026-11-23 09:30', '2026-12-01 16:00', '2026-12-07 09:30 cancelled', '2026-12-14 09:30 cancelled', '2026-12-21 09:30']);
  expect(timesOf(series.find(({ title }) => title === 'Catch-up with Carla'))).toEqual(['2026-11-25 15:00']);
  expect(timesOf(series.find(({ title }) => title.startsWith('Carla 1:1')))).toEqual(['2026-11-27']);
});

test('zones that are described, located, nested in a path, unknown or not named at all; what cannot be read is counted', () => {
  const { calendar, series } = readText(calendarText('odd-zones.ics'));
  const at = (uid: string) => timesOf(series.find((each) => each.uid === uid));
  expect(at('custom')).toEqual(['2026-11-24 09:00']);
  expect(at('custom-summer')).toEqual(['2027-06-24 09:00']);
  expect(at('located')).toEqual(['2026-11-24 14:00']);
  expect(at('mozilla')).toEqual(['2026-11-24 09:00']);
  expect(at('floating')).toEqual(['2026-11-24 11:00']);
  expect(at('nowhere')).toEqual(['2026-11-24 12:00']);
  expect(calendar.unread).toBe(2);
});

test('rules as calendars write them', () => {
  const rules: readonly (readonly [string, string, readonly string[]])[] = [
    ['20261124T100000', 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03']],
    ['20261110T100000', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=4', ['2026-12-08', '2027-01-12', '2027-02-09']],
    ['20261130T100000', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', ['2026-11-30', '2026-12-31', '2027-01-29']],
    ['20261031T100000', 'FREQ=MONTHLY;COUNT=3', ['2026-12-31', '2027-01-31']],
    ['20261130T100000', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-11-30', '2026-12-31', '2027-01-31']],
    ['20261124T100000', 'FREQ=DAILY;INTERVAL=3;UNTIL=20261130', ['2026-11-24', '2026-11-27', '2026-11-30']],
    ['20261124T100000', 'FREQ=YEARLY;COUNT=2', ['2026-11-24']],
    ['20261124T100000', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', ['2026-11-24']],
    ['20261124T100000', 'FREQ=HOURLY', ['2026-11-24']],
    ['20261123T100000', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO;COUNT=4', ['2026-11-23', '2026-12-06', '2026-12-07', '2026-12-20']],
  ];
  for (const [start, rule, days] of rules) {
    expect(timesOf(onlyOf(calendarWith(`DTSTART:${start}`, `RRULE:${rule}`), { to: '2027-02-28' })).slice(0, 4).map((time) => time.slice(0, 10)), rule).toEqual(days.slice(0, 4));
  }
});

test('a change "from then on" goes for the later ones, too', () => {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20261123T090000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:a', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261207T090000', 'DTSTART:20261208T140000', 'END:VEVENT', 'END:VCALENDAR'].join('\n');
  expect(timesOf(onlyOf(text))).toEqual(['2026-11-23 09:00', '2026-11-30 09:00', '2026-12-08 14:00', '2026-12-15 14:00']);
});

test('whenever a series falls, on the wall of its own zone it is always at its time', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDayNumber('2026-11-22' as never), max: toDayNumber('2027-11-01' as never) }), fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...zones), fc.constantFrom(...zones), (start, minute, theirs, mine) => {
      const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as WallTime;
      const on = fromDayNumber(start);
      const series = onlyOf(calendarWith(`DTSTART;TZID=${theirs}:${on.replaceAll('-', '')}T${at.replace(':', '')}00`, 'RRULE:FREQ=WEEKLY;COUNT=30'), { zone: mine, to: '2029-01-01' });
      expect(series?.meetings.length).toBeGreaterThanOrEqual(29); // the first may be yesterday here
      for (const meeting of series?.meetings ?? []) {
        const slot = meeting.key.slice(-10) as typeof on;
        const instant = instantAt(slot, at, theirs);
        expect([meeting.on, meeting.at]).toEqual([calendarDateAt(instant, mine), wallTimeAt(instant, mine)]);
      }
    }),
    { numRuns: 60 },
  );
});

test('rules fall on the days on which ical.js has them fall', () => {
  const rule = fc.record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 4 }),
    days: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { maxLength: 3 }),
  });
  fc.assert(
    fc.property(rule, fc.integer({ min: 0, max: 27 }), ({ freq, interval, days }, ahead) => {
      fc.pre(freq === 'WEEKLY' || freq === 'MONTHLY' || days.length === 0);
      const on = addDays('2026-12-01' as never, ahead);
      const text = `FREQ=${freq};INTERVAL=${interval}${days.length > 0 ? `;BYDAY=${days.join(',')}` : ''}`;
      const theirs = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(`${on}T10:00:00`));
      const expected = new Set([`${on} 10:00`]);
      for (let next = theirs.next(); next && next.toString().slice(0, 10) <= '2029-12-31'; next = theirs.next()) expected.add(`${next.toString().slice(0, 10)} 10:00`);
      expect(timesOf(onlyOf(calendarWith(`DTSTART:${on.replaceAll('-', '')}T100000`, `RRULE:${text}`), { to: '2029-12-31' }))).toEqual([...expected]);
    }),
    { numRuns: 120 },
  );
});

test('an old series is walked from near the period, and lands where it would have', () => {
  expect(timesOf(onlyOf(calendarWith('DTSTART:19990105T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=TU'), { to: '2027-01-05' }))).toEqual(
    Array.from({ length: 600 }, (_, count) => addDays('1999-01-05' as never, count * 21)).filter((on) => on >= '2026-11-22' && on <= '2027-01-05').map((on) => `${on} 10:00`),
  );
});

test('10,000 events are read in a few seconds', () => {
  const event = (at: number) => ['BEGIN:VEVENT', `UID:${at}`, `DTSTART;TZID=Europe/Berlin:2026${String((at % 12) + 1).padStart(2, '0')}15T100000`, 'RRULE:FREQ=WEEKLY;COUNT=60', `SUMMARY:Meeting ${at}`, `DESCRIPTION:${'x'.repeat(200)}`, 'END:VEVENT'].join('\r\n');
  const began = process.cpuUsage();
  const { calendar } = readText(['BEGIN:VCALENDAR', ...Array.from({ length: 10_000 }, (_, at) => event(at)), 'END:VCALENDAR'].join('\r\n'), { to: '2026-12-22' });
  expect(calendar.events.size).toBe(10_000);
  // Time of the processor: what else the machine does must not count.
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(8_000);
}, 60_000);

test('garbage has no events, and is no calendar', () => {
  for (const text of ['', 'hello', '<html>BEGIN:VCALENDAR', '\u0000\u0001', 'BEGIN:VEVENT', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VALARM']) expect(readText(text).series, text).toEqual([]);
  expect(isCalendarText(calendarText('google.ics'))).toBe(true);
  expect(isCalendarText('BEGIN:VCARD')).toBe(false);
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('BEGIN:', 'END:', 'VEVENT', 'VCALENDAR', 'DTSTART:', '20261124T100000', 'RRULE:', 'FREQ=DAILY', ';', ':', '\n', ' ', 'UID:x', 'EXDATE:', 'x'), maxLength: 40 }), (text) => void readText(text)));
});
