import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Praise } from '#domain/praise/praise.ts';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What has waited longest to be said comes first. */
export const byWaiting = (a: Praise, b: Praise): number => compare(a.notedOn, b.notedOn) || compare(a.id, b.id);

/** The day that praise stands on in a log: when it was said, or else when it was noted. */
export const praiseDay = ({ givenOn, notedOn }: Pick<Praise, 'givenOn' | 'notedOn'>): CalendarDate => givenOn ?? notedOn;

/** The last said first. */
export const byPraiseDay = (a: Praise, b: Praise): number => compare(praiseDay(b), praiseDay(a)) || compare(b.id, a.id);
