import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { addDays, type CalendarDate, daysBetween, isoWeekday, type WallTime } from '#domain/calendar/calendar-date.ts';
import { plainDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import { beginSentence, spokenDays } from '#domain/calendar/spoken-rhythm.ts';
import type { NotThere } from '#domain/team/presence.ts';
import { dayOff, isWorkingDay, type WorkingDays } from '#domain/calendar/working-days.ts';

/** What the next date is worked out from. */
export interface ProposalGround {
  /** The last one-on-one held, and its time of day; null when there was none. */
  readonly last: { readonly on: CalendarDate; readonly at: WallTime | null } | null;
  /** Days between one-on-ones; null when no rhythm is set. */
  readonly cadenceDays: number | null;
  readonly today: CalendarDate;
  readonly work: WorkingDays;
  /** Why the person is not there on a day; left out where nothing of it is known. */
  readonly notThere?: ((on: CalendarDate) => NotThere | null) | undefined;
}

export interface Proposal {
  readonly on: CalendarDate;
  readonly at: WallTime | null;
  /** Why this day, in sentences. */
  readonly explanation: string;
}

/** Without a rhythm a fortnight is proposed: common practice, and easily changed. */
const FALLBACK_DAYS = 14;
/** Company shutdowns run to two or three weeks; further on a working day is not looked for. */
const SEARCH_DAYS = 30;
/** Parental leave and a sabbatical end within two years. */
const LONGEST_ABSENCE_DAYS = 730;

/**
 * The day for the next one-on-one: one rhythm after the last, on the same weekday and at the same time. A day that has
 * passed or is today gives way to the next such weekday; a day off, or one on which they are not there, to the nearest
 * day on which both work, the later first.
 */
export function proposeNext({ last, cadenceDays, today, work, notThere = () => null }: ProposalGround): Proposal {
  const both = { work, notThere };
  if (last === null) {
    const wanted = nearestDay(addDays(today, 1), today, { work, notThere: () => null });
    const on = nearestDay(wanted, today, both);
    return { on, at: null, explanation: [t`The next working day, as this will be your first.`, detour(wanted, on, both, today)].filter(Boolean).join(' ') };
  }
  const days = cadenceDays ?? FALLBACK_DAYS;
  const wanted = onSameWeekday(last.on, addDays(last.on, days), today);
  const on = nearestDay(wanted, today, both);
  return { on, at: last.at, explanation: [origin(last, days, wanted, today), detour(wanted, on, both, today)].filter(Boolean).join(' ') };
}

/** The nearest day to `due` that falls on the weekday of `last` and is still to come. A rhythm of less than a week keeps no weekday. */
function onSameWeekday(last: CalendarDate, due: CalendarDate, today: CalendarDate): CalendarDate {
  if (daysBetween(last, due) < 7) return due > today ? due : addDays(today, 1);
  const shift = (((isoWeekday(last) - isoWeekday(due)) % 7) + 7) % 7;
  const near = addDays(due, shift > 3 ? shift - 7 : shift);
  if (near > today) return near;
  const weeks = Math.floor(daysBetween(near, today) / 7) + 1;
  return addDays(near, weeks * 7);
}

type Both = Required<Pick<ProposalGround, 'work'>> & { readonly notThere: (on: CalendarDate) => NotThere | null };

function nearestDay(wanted: CalendarDate, today: CalendarDate, { work, notThere }: Both): CalendarDate {
  for (let distance = 0; distance <= SEARCH_DAYS; distance += 1)
    for (const on of [addDays(wanted, distance), addDays(wanted, -distance)]) if (on > today && isWorkingDay(on, work) && notThere(on) === null) return on;
  // Away for months: the first day after it, however far that is.
  for (let ahead = SEARCH_DAYS + 1; ahead <= LONGEST_ABSENCE_DAYS; ahead += 1) {
    const on = addDays(wanted, ahead);
    if (isWorkingDay(on, work) && notThere(on) === null) return on;
  }
  return wanted;
}

function origin(last: NonNullable<ProposalGround['last']>, days: number, wanted: CalendarDate, today: CalendarDate): string {
  const span = spokenDays(days);
  const after = beginSentence(span);
  const lastDay = plainDate(last.on, today);
  const weekday = weekdayName(wanted);
  const isSameTime = last.at !== null;
  if (daysBetween(last.on, wanted) === days) return isSameTime ? t`${after} after ${lastDay} at the same time.` : t`${after} after ${lastDay}.`;
  const dueOn = addDays(last.on, days);
  if (dueOn === today) return isSameTime ? t`${after} after ${lastDay} is today, so the next ${weekday} at the same time.` : t`${after} after ${lastDay} is today, so the next ${weekday}.`;
  if (dueOn < today) return isSameTime ? t`${after} after ${lastDay} has passed, so the next ${weekday} at the same time.` : t`${after} after ${lastDay} has passed, so the next ${weekday}.`;
  return isSameTime ? t`About ${span} after ${lastDay} at the same time, on a ${weekday} as before.` : t`About ${span} after ${lastDay}, on a ${weekday} as before.`;
}

function detour(wanted: CalendarDate, on: CalendarDate, { work, notThere }: Both, today: CalendarDate): string {
  if (on === wanted) return '';
  const [weekday, day] = [weekdayName(wanted), plainDate(wanted, today)];
  const [mine, theirs] = [dayOff(wanted, work), notThere(wanted)];
  if (mine === null && theirs !== null) return theirDetour(theirs, weekday, day);
  switch (mine) {
    case 'leave':
      return t`${weekday} ${day} is in your leave, so the nearest working day.`;
    case 'holiday':
      return t`${weekday} ${day} is a public holiday, so the nearest working day.`;
    case 'weekly':
    case null:
      return t`${weekday} ${day} is no working day of yours, so the nearest working day.`;
    default:
      return assertNever(mine);
  }
}

function theirDetour(why: NotThere, weekday: string, date: string): string {
  switch (why) {
    case 'away':
      return t`${weekday} ${date} falls while they are away, so the nearest day on which both of you work.`;
    case 'not-working':
      return t`${weekday} ${date} is no working day of theirs, so the nearest day on which both of you work.`;
    default:
      return assertNever(why);
  }
}
