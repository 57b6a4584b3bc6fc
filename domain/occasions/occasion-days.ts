import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { monthDayIn, monthDayOf } from '#domain/calendar/month-day.ts';
import type { Occasion, OccasionKind, OccasionPreference } from '#domain/occasions/occasion.ts';
import type { Person } from '#domain/people/person.ts';

/** What of a person says when their days are and how they like them marked. */
export type Celebrated = Pick<Person, 'id' | 'birthday' | 'startOn' | 'occasionPreference' | 'anniversaryPreference' | 'leapDayOn'>;

/** An own occasion as far as it says when it is. */
export type DatedOccasion = Pick<Occasion, 'id' | 'personId' | 'name' | 'on' | 'isYearly' | 'preference' | 'deletedAt'>;

/** One day of a person that may be marked. Days of those who want none do not come to be. */
export interface OccasionDay {
  readonly kind: OccasionKind;
  /** Names the occasion among those of the person: its kind or, of an own one, its id. */
  readonly subject: string;
  /** The person's own calendar day: no zone moves it. */
  readonly on: CalendarDate;
  readonly preference: Exclude<OccasionPreference, 'none'>;
  /** Anniversaries: how many years they will have been here. */
  readonly years: number | null;
  /** What an own occasion is called; else empty. */
  readonly name: string;
}

/** Every fifth year is spoken of as a round one. */
export const isRound = ({ years }: Pick<OccasionDay, 'years'>): boolean => years !== null && years % 5 === 0;

/** How a person likes their anniversary marked: as their birthday, unless they said otherwise. */
export const anniversaryPreference = (person: Pick<Person, 'occasionPreference' | 'anniversaryPreference'>): OccasionPreference => person.anniversaryPreference ?? person.occasionPreference;

/** Whether the person has a 29 February of which nobody has asked yet where it goes in other years. */
export const isLeapDayUnasked = ({ birthday, leapDayOn, occasionPreference }: Pick<Person, 'birthday' | 'leapDayOn' | 'occasionPreference'>): boolean =>
  birthday === '02-29' && (leapDayOn ?? null) === null && occasionPreference !== 'none';

/** The days of a person within `from … to`, both included, the earliest first. `occasions` may hold those of others, too. */
export function occasionDays(person: Celebrated, occasions: readonly DatedOccasion[], from: CalendarDate, to: CalendarDate): OccasionDay[] {
  const years = range(yearOf(from), yearOf(to));
  const days = [...years.flatMap((year) => [...birthdayIn(person, year), ...anniversaryIn(person, year)]), ...occasions.flatMap((occasion) => ownDays(person, occasion, years))];
  return days.filter(({ on }) => on >= from && on <= to).sort((a, b) => compare(a.on, b.on) || compare(a.subject, b.subject));
}

export const yearOf = (on: CalendarDate): number => Number(on.slice(0, 4));
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function birthdayIn({ birthday, occasionPreference: preference, leapDayOn }: Celebrated, year: number): OccasionDay[] {
  if (birthday === null || preference === 'none') return [];
  return [{ kind: 'birthday', subject: 'birthday', on: monthDayIn(year, birthday, leapDayOn), preference, years: null, name: '' }];
}

function anniversaryIn(person: Celebrated, year: number): OccasionDay[] {
  const preference = anniversaryPreference(person);
  const years = person.startOn === null ? 0 : year - yearOf(person.startOn);
  if (person.startOn === null || years < 1 || preference === 'none') return [];
  return [{ kind: 'anniversary', subject: 'anniversary', on: monthDayIn(year, monthDayOf(person.startOn), person.leapDayOn), preference, years, name: '' }];
}

function ownDays(person: Celebrated, { id, personId, name, on, isYearly, preference, deletedAt }: DatedOccasion, years: readonly number[]): OccasionDay[] {
  if (personId !== person.id || deletedAt !== null || preference === 'none') return [];
  const common = { kind: 'own', subject: id, preference, years: null, name } as const;
  if (!isYearly) return [{ ...common, on }];
  return years.filter((year) => year >= yearOf(on)).map((year) => ({ ...common, on: monthDayIn(year, monthDayOf(on), person.leapDayOn) }));
}
