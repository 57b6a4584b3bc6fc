import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter, Wait } from '#domain/matters/matter.ts';

/** A wait without its words: all that a clock needs to know. */
export type WaitSpan = Pick<Wait, 'fromOn' | 'untilOn' | 'endedOn'>;

/** The day on which the clock runs again; null while nobody knows. */
export function runsAgainOn({ untilOn, endedOn }: WaitSpan): CalendarDate | null {
  if (untilOn === null || endedOn === null) return untilOn ?? endedOn;
  return untilOn < endedOn ? untilOn : endedOn;
}

/** Whether a wait holds the clock on a day. */
export function holds(wait: WaitSpan, on: CalendarDate): boolean {
  const again = runsAgainOn(wait);
  return on >= wait.fromOn && (again === null || on < again);
}

/** What a matter waits for today; null when it does not wait, or waited for no longer than to a day that has come. */
export const currentWait = ({ state, waits }: Pick<Matter, 'state' | 'waits'>, today: CalendarDate): Wait | null =>
  state === 'heard' || state === 'acting' ? (waits.find((wait) => wait.endedOn === null && holds(wait, today)) ?? null) : null;

/** A wait whose day has come without a word: somebody should be asked again. */
export const lapsedWait = ({ state, waits }: Pick<Matter, 'state' | 'waits'>, today: CalendarDate): Wait | null =>
  state === 'heard' || state === 'acting' ? (waits.find(({ endedOn, untilOn }) => endedOn === null && untilOn !== null && untilOn <= today) ?? null) : null;
