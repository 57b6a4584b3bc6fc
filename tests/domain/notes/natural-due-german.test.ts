import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { naturalDue, withoutDue } from '#domain/notes/natural-due.ts';

const sunday = toCalendarDate('2026-11-22');

test.each([
  ['wegen des VPN nachfragen bis Freitag', '2026-11-27', 'wegen des VPN nachfragen'],
  ['bis spätestens freitag antworten', '2026-11-27', 'antworten'],
  ['antworten bis Fr', '2026-11-27', 'antworten'],
  ['am Montag die Folien schicken', '2026-11-23', 'die Folien schicken'],
  ['bis nächsten Dienstag', '2026-11-24', ''],
  ['bis zum kommenden Samstag', '2026-11-28', ''],
  ['diesen Sonnabend anrufen', '2026-11-28', 'anrufen'],
  ['morgen schicken', '2026-11-23', 'schicken'],
  ['bis übermorgen', '2026-11-24', ''],
  ['schicken bis Ende des Monats', '2026-11-30', 'schicken'],
  ['schicken bis zum Monatsende', '2026-11-30', 'schicken'],
  ['schicken bis Ende nächsten Monats', '2026-12-31', 'schicken'],
  ['antworten in zwei Wochen', '2026-12-06', 'antworten'],
  ['antworten innerhalb von 10 Tagen', '2026-12-02', 'antworten'],
  ['antworten in einem Monat', '2026-12-22', 'antworten'],
  ['antworten bis Ende der Woche', '2026-11-27', 'antworten'],
  ['antworten nächste Woche', '2026-11-27', 'antworten'],
  ['antworten bis zum 27.11.', '2026-11-27', 'antworten'],
  ['am 3.1. antworten', '2027-01-03', 'antworten'],
  ['antworten bis 28.02.2027', '2027-02-28', 'antworten'],
  ['answer by Friday', '2026-11-27', 'answer'],
])('%j is due on %s and says %j', (text, on, rest) => {
  const due = naturalDue(text, sunday, 'de');
  expect(due?.on).toBe(on);
  expect(due && withoutDue(text, due)).toBe(rest);
});

test.each(['Freitags-Release ansehen', 'so geht es nicht', 'sie will mitmachen', 'jeden Morgen anrufen', 'die Sonne', 'am 30.02.', 'Version 2.1.', 'do it'])('%j names no date', (text) => {
  expect(naturalDue(text, sunday, 'de')).toBeNull();
});

test('German is not looked for where English is spoken', () => {
  expect(naturalDue('bis Freitag', sunday, 'en')).toBeNull();
});
