import { addDays, type CalendarDate, daysBetween, isoWeekday } from '#domain/calendar/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';

/** Weeks of the picture: a year, the week of today included. */
export const WEEKS_SHOWN = 52;

/** One week of one person: how many days they were in touch, and what on. */
export interface AttentionWeek<Contact> {
  /** Its Monday. */
  readonly weekOn: CalendarDate;
  readonly days: number;
  readonly contacts: readonly Contact[];
}

/** The Monday of the week of a day. */
export const mondayOf = (on: CalendarDate): CalendarDate => addDays(on, 1 - isoWeekday(on));

/** The Monday that the picture begins with. */
export const firstWeekOn = (today: CalendarDate): CalendarDate => addDays(mondayOf(today), 7 * (1 - WEEKS_SHOWN));

/** A person's contacts by week, from the first of the year's weeks to the one of today. Contacts outside of them are left out. */
export function attentionWeeks<Contact extends { readonly on: CalendarDate }>(contacts: readonly Contact[], today: CalendarDate): readonly AttentionWeek<Contact>[] {
  const first = firstWeekOn(today);
  const inWeek = groupBy(contacts.filter(({ on }) => on >= first && on <= today), ({ on }) => Math.floor(daysBetween(first, on) / 7));
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const found = (inWeek.get(index) ?? []).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    return { weekOn: addDays(first, 7 * index), days: new Set(found.map(({ on }) => on)).size, contacts: found };
  });
}
