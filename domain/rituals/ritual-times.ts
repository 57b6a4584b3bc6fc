import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { occurrences } from '#domain/calendar/recurrence.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, type WorkingDays } from '#domain/calendar/working-days.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Ritual, RitualOutcome } from '#domain/rituals/ritual.ts';

type Recurring = Pick<Ritual, 'firstOn' | 'repeat' | 'state' | 'history'>;

/** One time of a ritual. */
export interface RitualTime {
  readonly on: CalendarDate;
  /** `off`: a public holiday, on which nobody expects it. `open`: to come, or nobody has said what became of it. */
  readonly state: RitualOutcome | 'off' | 'open';
}

/** The times of a ritual within `from … to`, both included. Of one that has ended only those of which something was said. */
export function ritualTimes(ritual: Recurring, from: CalendarDate, to: CalendarDate, isHoliday: WorkingDays['isHoliday']): RitualTime[] {
  const said = new Map(ritual.history.map(({ on, outcome }) => [on, outcome]));
  const planned = ritual.state === 'active' ? occurrences(ritual.firstOn, ritual.repeat, from, to) : [];
  const days = new Set([...planned, ...[...said.keys()].filter((on) => on >= from && on <= to)]);
  return [...days].sort().map((on) => ({ on, state: said.get(on) ?? (isHoliday(on) ? 'off' : 'open') }));
}

export const takesPlaceOn = ({ firstOn, repeat }: Pick<Ritual, 'firstOn' | 'repeat'>, on: CalendarDate): boolean => occurrences(firstOn, repeat, on, on).length > 0;

/** The longest time between two looks at the calendar: a yearly feast is still found. */
const FURTHEST_DAYS = 800;

/** The next time that is neither skipped nor on a holiday, today included. */
export const nextTime = (ritual: Recurring, today: CalendarDate, isHoliday: WorkingDays['isHoliday']): CalendarDate | null =>
  ritual.state === 'ended' ? null : (ritualTimes(ritual, today, addDays(today, FURTHEST_DAYS), isHoliday).find(({ state }) => state === 'open')?.on ?? null);

/**
 * The working day on which to begin preparing a time. A day off counts from the working day after it, so that a Saturday
 * feast with one day of warning is prepared on Friday.
 */
export const prepareFrom = (on: CalendarDate, prepDays: number, work: WorkingDays): CalendarDate =>
  prepDays === 0 ? on : addWorkingDays(isWorkingDay(on, work) ? on : nextWorkingDay(on, work), -prepDays, work);

/** The next time of a ritual from the day on that it is to be prepared, and from the day before at the latest; else null. */
export function comingTime(ritual: Recurring & Pick<Ritual, 'prepDays'>, today: CalendarDate, work: WorkingDays): CalendarDate | null {
  const on = nextTime(ritual, today, work.isHoliday);
  return on !== null && (prepareFrom(on, ritual.prepDays, work) <= today || on <= addDays(today, 1)) ? on : null;
}

/** After so long nobody remembers what became of it; it stays unsaid. */
const ASKED_FOR_DAYS = 21;

/** Past times of which nobody has said yet whether they took place, the latest first. */
export const unsettledTimes = (ritual: Recurring, today: CalendarDate, isHoliday: WorkingDays['isHoliday']): CalendarDate[] =>
  ritualTimes(ritual, addDays(today, -ASKED_FOR_DAYS), addDays(today, -1), isHoliday)
    .flatMap(({ on, state }) => (state === 'open' ? [on] : []))
    .toReversed();

/** Whether anybody is left to hold it with. Of those named each may have left; the whole team may be joined by somebody tomorrow. */
export const isHeldBySomebody = (ritual: Pick<Ritual, 'personIds'>, people: readonly Pick<Person, 'id' | 'relationship' | 'state'>[]): boolean =>
  ritual.personIds === null || participants(ritual, people).length > 0;

/** Who takes part: those named or, for the whole team, everybody who reports to the manager. Nobody who has left. */
export function participants<P extends Pick<Person, 'id' | 'relationship' | 'state'>>({ personIds }: Pick<Ritual, 'personIds'>, people: readonly P[]): P[] {
  const named = personIds === null ? null : new Set<PersonId>(personIds);
  return people.filter((person) => person.state === 'active' && (named === null ? person.relationship === 'direct-report' : named.has(person.id)));
}
