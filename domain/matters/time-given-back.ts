import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';

/** One friction that is gone, with the time that comes back since. */
export interface GivenBack {
  readonly matter: Matter;
  /** The day it was removed. */
  readonly since: CalendarDate;
  readonly minutesPerWeek: number;
  readonly minutesSoFar: number;
}

export interface TimeGivenBack {
  /** The largest first. */
  readonly parts: readonly GivenBack[];
  readonly minutesPerWeek: number;
  /** Whole minutes of each part, added up, so that the sum agrees with what is shown. */
  readonly minutesSoFar: number;
}

/** Minutes that one friction costs everybody in a week; null when nobody said how many. One person when nobody asked how many lose them. */
export const lostPerWeek = ({ kind, minutesPerWeek, peopleAffected }: Pick<Matter, 'kind' | 'minutesPerWeek' | 'peopleAffected'>): number | null =>
  kind === 'friction' && minutesPerWeek !== null ? minutesPerWeek * (peopleAffected ?? 1) : null;

/** The time that removed frictions give back: minutes a week × people × weeks since each was removed. Counted in days of a seven-day week. */
export function timeGivenBack(matters: readonly Matter[], today: CalendarDate): TimeGivenBack {
  const parts = matters
    .flatMap((matter): GivenBack[] => {
      const minutesPerWeek = lostPerWeek(matter);
      if (matter.outcome !== 'removed' || matter.answeredOn === null || minutesPerWeek === null) return [];
      const days = Math.max(0, daysBetween(matter.answeredOn, today));
      return [{ matter, since: matter.answeredOn, minutesPerWeek, minutesSoFar: Math.floor((minutesPerWeek * days) / 7) }];
    })
    .sort((a, b) => b.minutesSoFar - a.minutesSoFar || (a.matter.id < b.matter.id ? -1 : 1));
  const sum = (of: (part: GivenBack) => number) => parts.reduce((total, part) => total + of(part), 0);
  return { parts, minutesPerWeek: sum((part) => part.minutesPerWeek), minutesSoFar: sum((part) => part.minutesSoFar) };
}
