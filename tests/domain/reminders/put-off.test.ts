import { expect, test } from 'vitest';
import { type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { putOffChoices } from '#domain/reminders/put-off.ts';

const zone = 'Europe/London';
const at = (on: string, time: string) => instantAt(on as CalendarDate, time as WallTime, zone);
const spoken = (now: number, expiresAt: number | null = null) => putOffChoices({ expiresAt }, now, zone).map(({ untilAt }) => `${calendarDateAt(untilAt, zone)} ${wallTimeAt(untilAt, zone)}`);

test('on a Wednesday', () => expect(spoken(at('2026-11-25', '10:00'))).toEqual(['2026-11-25 11:00', '2026-11-25 18:00', '2026-11-26 08:30', '2026-11-30 08:30', '2026-12-02 08:30']));
test('in the evening, without this evening', () => expect(spoken(at('2026-11-25', '20:00'))).toEqual(['2026-11-25 21:00', '2026-11-26 08:30', '2026-11-30 08:30', '2026-12-02 08:30']));
test('on a Sunday tomorrow is Monday, said once', () => expect(spoken(at('2026-11-29', '10:00'))).toEqual(['2026-11-29 11:00', '2026-11-29 18:00', '2026-11-30 08:30', '2026-12-06 08:30']));
test('never until it is pointless', () => expect(spoken(at('2026-11-25', '09:45'), at('2026-11-25', '10:00'))).toEqual([]));
