import { t } from '@lingui/core/macro';
import { type ComingOccasion, comingOccasions } from '#domain/brief/coming-occasions.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { YearRecords } from '#domain/occasions/coming-year.ts';
import type { Occasion, OccasionId, OccasionMark, OccasionMarkId } from '#domain/occasions/occasion.ts';
import { type OccasionDay, yearOf } from '#domain/occasions/occasion-days.ts';
import { markOccasion, markOf, newOccasion, type OccasionSaid } from '#domain/occasions/occasion-marks.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { changing, removing } from '#data/change-record.ts';
import { put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { newId } from '#data/ids.ts';
import { listPeople } from '#data/people.ts';

const isKept = ({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null;

/** Own occasions of everybody: a handful for each. */
export const listOccasions = async (): Promise<Occasion[]> => (await db.occasions.toArray()).filter(isKept);

/** Own occasions of a person, by the day of the year. */
export async function listOccasionsOf(personId: PersonId): Promise<Occasion[]> {
  const found = await db.occasions.where('personId').equals(personId).toArray();
  return found.filter(isKept).sort((a, b) => (a.on.slice(5) < b.on.slice(5) ? -1 : 1));
}

/** What was done about the days of these people, in all the years. */
export const listOccasionMarksOf = async (people: readonly PersonId[]): Promise<OccasionMark[]> => (await db.occasionMarks.where('personId').anyOf(people).toArray()).filter(isKept);

/** Marks of the year before, this one and the next: what reminders need to know. */
export async function listOccasionMarksAround(around: CalendarDate): Promise<OccasionMark[]> {
  const year = yearOf(around);
  return (await db.occasionMarks.where('year').between(year - 1, year + 1, true, true).toArray()).filter(isKept);
}

/** The days to come soon of these people, the soonest first; only those who have any cost a look at what was done before. */
export async function readComingOccasions(people: readonly Person[], day: CalendarDate): Promise<(ComingOccasion & { readonly person: Person })[]> {
  const occasions = await listOccasions();
  const having = people.filter((person) => comingOccasions(person, occasions, [], day).length > 0);
  const marks = await listOccasionMarksOf(having.map(({ id }) => id));
  return having.flatMap((person) => comingOccasions(person, occasions, marks, day).map((coming) => ({ ...coming, person }))).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** Everything that the year of occasions is made of. */
export async function readYearRecords(): Promise<YearRecords> {
  const people = await listPeople();
  const [occasions, marks] = await Promise.all([listOccasions(), db.occasionMarks.toArray()]);
  return { people, occasions, marks: marks.filter(isKept) };
}

export const addOccasion = (said: OccasionSaid): Promise<void> => commit(t`Add occasion`, [put('occasions', newOccasion(newId<OccasionId>(), said, now()))]);

export const changeOccasion = changing('occasions');

/** Moves it to the trash; what was done about it in the years before stays. */
export const removeOccasion = removing('occasions', t`Delete occasion`);

/** The day was marked. Said again of the same year, the last word counts. */
export const markDay = (personId: PersonId, day: OccasionDay, whatWasDone: string): Promise<void> =>
  commit(t`Mark occasion`, async () => {
    const before = markOf(await listOccasionMarksOf([personId]), personId, day);
    const mark = markOccasion(before?.id ?? newId<OccasionMarkId>(), personId, day, whatWasDone, { today: today(), now: now() });
    return [put('occasionMarks', before === null ? mark : { ...mark, createdAt: before.createdAt })];
  });

/** It was not marked after all. */
export const unmarkDay = removing('occasionMarks', t`Open occasion again`);
