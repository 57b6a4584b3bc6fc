import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Occasion, OccasionId, OccasionMark, OccasionMarkId } from '#domain/occasions/occasion.ts';
import { type OccasionDay, yearOf } from '#domain/occasions/occasion-days.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';

type Marked = Pick<OccasionMark, 'personId' | 'kind' | 'occasionId' | 'year' | 'deletedAt'>;
type Day = Pick<OccasionDay, 'kind' | 'subject' | 'on'>;

const isOf = (mark: Marked, personId: PersonId, { kind, subject }: Day) => mark.deletedAt === null && mark.personId === personId && mark.kind === kind && (mark.occasionId ?? mark.kind) === subject;

/** What was done about this day this year, if anything. A birthday put right by a week is still this year's. */
export const markOf = <Mark extends Marked>(marks: readonly Mark[], personId: PersonId, day: Day): Mark | null =>
  marks.findLast((mark) => isOf(mark, personId, day) && mark.year === yearOf(day.on)) ?? null;

/** What was done the last time before. */
export function lastDeed(marks: readonly OccasionMark[], personId: PersonId, day: Day): OccasionMark | null {
  const before = marks.filter((mark) => isOf(mark, personId, day) && mark.year < yearOf(day.on) && mark.whatWasDone !== '');
  return before.reduce<OccasionMark | null>((latest, mark) => (latest === null || mark.year > latest.year ? mark : latest), null);
}

/** The day was marked. `now` is an instant in epoch milliseconds. */
export const markOccasion = (id: OccasionMarkId, personId: PersonId, day: Day, whatWasDone: string, { today, now }: { readonly today: CalendarDate; readonly now: number }): OccasionMark =>
  stamp<OccasionMark>({ id, personId, kind: day.kind, occasionId: day.kind === 'own' ? (day.subject as OccasionId) : null, year: yearOf(day.on), whatWasDone: cleanLine(whatWasDone), on: today }, now);

export type OccasionSaid = Pick<Occasion, 'personId' | 'name' | 'on' | 'isYearly' | 'preference'>;

/** An own occasion of a person. Its name is not empty: the form asks for one. */
export const newOccasion = (id: OccasionId, said: OccasionSaid, now: number): Occasion => stamp<Occasion>({ ...said, id, name: cleanLine(said.name) }, now);

/** Puts right what it is and when. What was done about it stays. */
export const rewriteOccasion = (occasion: Occasion, said: OccasionSaid): Occasion => ({ ...occasion, ...said, name: cleanLine(said.name) });
