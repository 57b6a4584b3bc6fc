import { plural, t } from '@lingui/core/macro';
import { addDays, addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { dayToMark, managersDay, type MarkingGround } from '#domain/occasions/day-to-mark.ts';
import { isLeapDayUnasked, type OccasionDay, occasionDays } from '#domain/occasions/occasion-days.ts';
import { lastDeed, markOf } from '#domain/occasions/occasion-marks.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { Person, PersonId } from '#domain/people/person.ts';

export interface YearRecords {
  /** Active people; nobody else's days are kept. */
  readonly people: readonly Person[];
  readonly occasions: readonly Occasion[];
  readonly marks: readonly OccasionMark[];
}

/** One day of one person with all that there is to say about it. */
export interface YearOccasion {
  readonly key: string;
  readonly person: Person;
  readonly day: OccasionDay;
  /** What was done about it this time. */
  readonly mark: OccasionMark | null;
  /** What was done the last time before. */
  readonly before: OccasionMark | null;
  /** The manager's day on which it is that day for the person. */
  readonly hereOn: CalendarDate;
  /** The manager's day to mark it on. */
  readonly markOn: CalendarDate;
  /** Why that is another than the day itself: the manager does not work then, or it is another day where the person is. */
  readonly moved: 'no' | 'rest' | 'zone';
}

export interface OccasionMonth {
  /** `2026-11` */
  readonly month: string;
  readonly occasions: readonly YearOccasion[];
}

export interface ComingYear {
  /** Of the last two weeks, and nobody has said yet that they were marked; the latest first. */
  readonly past: readonly YearOccasion[];
  /** This month and the eleven after it, empty ones too. */
  readonly months: readonly OccasionMonth[];
  /** Whom one should ask where their 29 February goes. */
  readonly unasked: readonly Person[];
}

/** A word of congratulation is still welcome so long after. */
const JUST_PAST_DAYS = 14;
const MONTHS = 12;
/** A day may come so much later to the manager than its date says. */
const ZONE_DAYS = 2;

/** The days of everybody from today to the end of the eleventh month after this one. */
export function comingYear({ people, occasions, marks }: YearRecords, ground: MarkingGround, today: CalendarDate): ComingYear {
  const firstOfMonth = `${today.slice(0, 7)}-01` as CalendarDate;
  const to = addDays(addMonths(firstOfMonth, MONTHS), -1);
  const [marksOf, occasionsOf] = [byPerson(marks), byPerson(occasions)];
  const all = people.flatMap((person) => {
    const theirs = marksOf.get(person.id) ?? [];
    return occasionDays(person, occasionsOf.get(person.id) ?? [], addDays(today, -JUST_PAST_DAYS - ZONE_DAYS), to).map((day) => yearOccasion(person, day, theirs, ground));
  });
  // What is still to come here stands in this month, though its date may lie in the last.
  const monthOf = ({ day }: YearOccasion) => (day.on < firstOfMonth ? firstOfMonth : day.on).slice(0, 7);
  const byDay = all.filter(({ hereOn }) => hereOn >= addDays(today, -JUST_PAST_DAYS)).sort((a, b) => compare(a.day.on, b.day.on) || compare(a.key, b.key));
  const coming = byDay.filter(({ hereOn }) => hereOn >= today);
  return {
    past: byDay.filter(({ hereOn, mark }) => hereOn < today && mark === null).toReversed(),
    months: Array.from({ length: MONTHS }, (_, ahead) => addMonths(firstOfMonth, ahead).slice(0, 7)).map((month) => ({ month, occasions: coming.filter((each) => monthOf(each) === month) })),
    unasked: people.filter(isLeapDayUnasked),
  };
}

function byPerson<R extends { readonly personId: PersonId }>(records: readonly R[]): ReadonlyMap<PersonId, readonly R[]> {
  const groups = new Map<PersonId, R[]>();
  for (const each of records) groups.set(each.personId, [...(groups.get(each.personId) ?? []), each]);
  return groups;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function yearOccasion(person: Person, day: OccasionDay, marks: readonly OccasionMark[], ground: MarkingGround): YearOccasion {
  const markOn = dayToMark(day.on, person.timeZone, ground);
  const hereOn = managersDay(day.on, person.timeZone, ground);
  const moved = markOn === day.on ? 'no' : markOn === hereOn ? 'zone' : 'rest';
  return { key: `${person.id}/${day.subject}/${day.on}`, person, day, mark: markOf(marks, person.id, day), before: lastDeed(marks, person.id, day), hereOn, markOn, moved };
}

/** The year in a sentence, for those who do not see its picture. */
export function yearSentence(months: readonly OccasionMonth[], nameOfMonth: (month: string) => string): string {
  const total = months.reduce((sum, { occasions }) => sum + occasions.length, 0);
  if (total === 0) return t`Nothing is to be marked in the coming year.`;
  const fullest = months.reduce((most, each) => (each.occasions.length > most.occasions.length ? each : most));
  const said = plural(total, { one: 'One day is to be marked in the coming year', other: '# days are to be marked in the coming year' });
  return total === 1 || fullest.occasions.length === 1 ? `${said}.` : t`${said}, the most of them, ${fullest.occasions.length}, in ${nameOfMonth(fullest.month)}.`;
}
