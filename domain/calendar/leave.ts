import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';

/** Days in a row on which the manager is away, both ends included. */
export interface LeavePeriod {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
}

export const isOnLeave = (leave: readonly LeavePeriod[], on: CalendarDate): boolean => leave.some(({ fromOn, toOn }) => on >= fromOn && on <= toOn);

/** The periods with one more, in order; periods that touch or overlap become one. */
export function withLeave(leave: readonly LeavePeriod[], added: LeavePeriod): readonly LeavePeriod[] {
  const merged: LeavePeriod[] = [];
  for (const period of [...leave, added].toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : Number(a.fromOn > b.fromOn)))) {
    const last = merged.at(-1);
    if (last && period.fromOn <= addDays(last.toOn, 1)) merged[merged.length - 1] = { fromOn: last.fromOn, toOn: period.toOn > last.toOn ? period.toOn : last.toOn };
    else merged.push(period);
  }
  return merged;
}

export const withoutLeave = (leave: readonly LeavePeriod[], { fromOn, toOn }: LeavePeriod): readonly LeavePeriod[] => leave.filter((each) => each.fromOn !== fromOn || each.toOn !== toOn);
