import { type CalendarDate, calendarDateAt, fromDayNumber, isoWeekday, toDayNumber } from '#domain/calendar/calendar-date.ts';
import { type Backup, isWayBack, newestFirst } from './backup.ts';

/** What a backup is kept for: as the newest of its day, week or month, as the largest there is, or as a way back. */
export type KeptAs = 'day' | 'week' | 'month' | 'largest' | 'way-back';

const DAY_MS = 86_400_000;
const DAYS = 7;
const WEEKS = 5;
const MONTHS = 12;
/** How long one can go back to before a restore, an import or a migration. */
export const WAY_BACK_DAYS = 30;
/** Of these some stay however old the clock says they are, and no more than so many however often it is done. */
const WAYS_BACK_AT_LEAST = 3;
const WAYS_BACK_AT_MOST = 12;
/** A backup with less than this share of another one's records does not stand in for it. */
const STANDS_IN_FROM = 0.8;

export interface Moment {
  readonly now: number;
  readonly zone: string;
}

/**
 * Which backups stay, each with what it is kept for; all others may go. Days, weeks and months are those on which there
 * are backups, counted from the newest backup backwards and never from the clock: a clock that was set forward or back
 * by a year takes away nothing. When all that would stay holds much less than one that would go, that one stays too: a
 * loss that nobody has noticed yet must not be what the backups end up with.
 */
export function keptBackups<B extends Backup>(backups: readonly B[], { now, zone }: Moment): Map<B, KeptAs> {
  const ordered = newestFirst(backups);
  const everyDay = ordered.filter((backup) => !isWayBack(backup));
  const days = new Map(everyDay.map((backup) => [backup as Backup, calendarDateAt(backup.at, zone)]));
  const dayOf = (backup: Backup) => days.get(backup) as CalendarDate;
  const mondayOf = (backup: Backup) => fromDayNumber(toDayNumber(dayOf(backup)) - isoWeekday(dayOf(backup)) + 1);

  const kept = new Map<B, KeptAs>();
  const keep = (chosen: readonly B[], as: KeptAs) => chosen.forEach((backup) => kept.has(backup) || kept.set(backup, as));
  keep(newestOfEach(everyDay, dayOf, DAYS), 'day');
  keep(newestOfEach(everyDay, mondayOf, WEEKS), 'week');
  keep(newestOfEach(everyDay, (backup) => dayOf(backup).slice(0, 7), MONTHS), 'month');
  keep(waysBack(ordered.filter(isWayBack), now), 'way-back');
  const [largest] = ordered.toSorted((a, b) => b.records - a.records); // of equals the newest
  if (largest && !everyDay.some((backup) => kept.has(backup) && standsInFor(backup, largest))) keep([largest], 'largest');
  return kept;
}

/** Whether a backup holds about as much as another, or more. */
export const standsInFor = (backup: Pick<Backup, 'records'>, other: Pick<Backup, 'records'>): boolean => backup.records >= other.records * STANDS_IN_FROM;

function newestOfEach<B extends Backup>(ordered: readonly B[], periodOf: (backup: B) => string, periods: number): B[] {
  const seen = new Map<string, B>();
  for (const backup of ordered) if (!seen.has(periodOf(backup))) seen.set(periodOf(backup), backup);
  return [...seen.values()].slice(0, periods);
}

/** A stamp in the future is the clock's doing, so it counts as young. */
const waysBack = <B extends Backup>(ordered: readonly B[], now: number): B[] =>
  ordered.filter(({ at }, place) => place < WAYS_BACK_AT_LEAST || (place < WAYS_BACK_AT_MOST && now - at < WAY_BACK_DAYS * DAY_MS));
