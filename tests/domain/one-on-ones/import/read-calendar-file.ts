import fs from 'node:fs';
import path from 'node:path';
import type { CalendarSeries } from '#domain/one-on-ones/import/calendar-series.ts';
import { readCalendar, type ReadCalendar, seriesWithin } from '#domain/one-on-ones/import/read-calendar.ts';
import { day } from '#tests/support/meeting-records.ts';

/** What a generator comes to, without the pauses. */
export function through<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const calendarText = (name: string): string => fs.readFileSync(path.join(import.meta.dirname, '../../../support/calendars', name), 'utf8');

export interface Reading {
  readonly calendar: ReadCalendar;
  readonly series: readonly CalendarSeries[];
}

export function readText(text: string, { from = '2026-11-22', to = '2027-11-22', zone = 'Europe/London' } = {}): Reading {
  const calendar = through(readCalendar(text, zone));
  return { calendar, series: through(seriesWithin(calendar, { fromOn: day(from), toOn: day(to), managersZone: zone })) };
}

/** An event in the file of a calendar. */
export const calendarWith = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:one', 'SUMMARY:1:1 Ada', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
export const timesOf = (series: CalendarSeries | undefined): string[] => (series?.meetings ?? []).map(({ on, at, isCancelled }) => `${on}${at === null ? '' : ` ${at}`}${isCancelled ? ' cancelled' : ''}`);
