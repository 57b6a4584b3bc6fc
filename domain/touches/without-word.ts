import { type CalendarDate, calendarDateAt, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import type { PastContact } from '#domain/touches/last-contact.ts';

/** How long it has been since the manager had a word with somebody. */
export interface Silence {
  readonly person: Person;
  /** Null: never, as far as Heed knows. */
  readonly last: PastContact | null;
  /** Days since then or, without any contact, since they started or Heed first heard of them, whichever came later. */
  readonly days: number;
}

/** Whom the manager means to keep in touch with: those who report to them, and whoever has a rhythm of their own. Not before they start. */
export const isKeptInTouch = ({ relationship, cadenceDays, startOn, state }: Person, today: CalendarDate): boolean =>
  state === 'active' && (relationship === 'direct-report' || cadenceDays !== null) && (startOn === null || startOn <= today);

/** `zone` is the manager's (IANA): it tells on which day Heed first heard of somebody. */
export function silenceOf(person: Person, last: PastContact | null, today: CalendarDate, zone: string): Silence {
  const heardOn = calendarDateAt(person.createdAt, zone);
  const since = last?.on ?? (person.startOn !== null && person.startOn > heardOn ? person.startOn : heardOn);
  return { person, last, days: Math.max(0, daysBetween(since, today)) };
}

/** Whether it is longer than the manager means it to be; a word on the last day of the span is in time. */
export const isLong = ({ days }: Pick<Silence, 'days'>, wordDays: number): boolean => days > wordDays;

/** The longest silence first; equally long ones by the id, so that nothing jumps. */
export const longestFirst = (a: Silence, b: Silence): number => b.days - a.days || (a.person.id < b.person.id ? -1 : 1);
