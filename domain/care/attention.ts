import { type CalendarDate, calendarDateAt, daysBetween } from '#domain/calendar/calendar-date.ts';
import { isWithin, type Period } from '#domain/care/period.ts';
import type { Person } from '#domain/people/person.ts';

/** A day with something on it; contacts of all kinds are. */
interface OnDay {
  readonly on: CalendarDate;
}

/** Days without contact: after `after` and before `before`, which are the ends of the time looked at where no contact was. */
export interface Gap {
  readonly days: number;
  readonly after: CalendarDate;
  readonly before: CalendarDate;
  /** No contact has ended it yet. */
  readonly isRunning: boolean;
}

/** The manager's attention to one person over some time. */
export interface Attention<Contact extends OnDay> {
  /** The part of the period in which the person was there to be spoken with. */
  readonly span: Period;
  /** All of it, the earliest first. */
  readonly contacts: readonly Contact[];
  /** Days with any contact: an hour and a word on one day are one. */
  readonly days: readonly CalendarDate[];
  readonly longestGap: Gap;
}

/**
 * Since when the manager could have been in touch with somebody, as far as Heed can tell: their first day or, when that
 * is not said, the day Heed first heard of them; but no later than the first contact. `zone` is the manager's.
 */
export function knownSince({ startOn, createdAt }: Pick<Person, 'startOn' | 'createdAt'>, firstContactOn: CalendarDate | null, zone: string): CalendarDate {
  const heardOn = calendarDateAt(createdAt, zone);
  const since = startOn !== null && startOn > heardOn ? startOn : heardOn;
  return firstContactOn !== null && firstContactOn < since ? firstContactOn : since;
}

/**
 * Contact with one person in a period, from the day on that they were known. The longest gap is counted in days from one
 * contact to the next, from the first day of that time to the first contact, and from the last contact to its last
 * day; of equal ones it is the latest.
 */
export function attentionTo<Contact extends OnDay>(contacts: readonly Contact[], since: CalendarDate, period: Period): Attention<Contact> {
  const span = { from: since > period.from ? since : period.from, to: period.to };
  const inside = contacts.filter(({ on }) => isWithin(on, span)).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const days = [...new Set(inside.map(({ on }) => on))];
  return { span, contacts: inside, days, longestGap: longestGap(days, span) };
}

/** The days of a period that a person was known in; at least one. */
export const lengthOf = ({ from, to }: Period): number => Math.max(1, daysBetween(from, to) + 1);

function longestGap(days: readonly CalendarDate[], { from, to }: Period): Gap {
  let longest: Gap = { days: 0, after: from, before: from, isRunning: false };
  let after = from;
  for (const [index, before] of [...days, to].entries()) {
    const length = daysBetween(after, before);
    if (length >= longest.days) longest = { days: length, after, before, isRunning: index === days.length && length > 0 };
    after = before;
  }
  return longest;
}
