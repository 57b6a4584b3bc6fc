import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Moment } from './rotation.ts';

const HOUR_MS = 3_600_000;

/**
 * Whether a backup is to be made: one on each day on which Heed runs. Another day is another day, be it before the last
 * backup's because the clock was set back: who corrects a clock that ran a year ahead has a backup today, not in a year.
 */
export const isBackupDue = (lastAt: number | null, { now, zone }: Moment): boolean => lastAt === null || calendarDateAt(lastAt, zone) !== calendarDateAt(now, zone);

/** Whether enough time has passed since a failure to try once more, by a clock that may have been set back. */
export const mayTryAgain = (failedAt: number | null, now: number): boolean => failedAt === null || Math.abs(now - failedAt) >= HOUR_MS;
