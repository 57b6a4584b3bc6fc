import type { BriefRecords } from '#domain/brief/brief.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { listClosedSince, listOpenCommitmentsWith } from '#data/commitments.ts';
import { db } from '#data/database.ts';
import { listExpectationsOf } from '#data/expectations.ts';
import { listFollowUpsWith } from '#data/feedback.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listToldBackSince, listUnfinishedMattersOf } from '#data/matters.ts';
import { listHeld, listHeldSince, readNextPlanned } from '#data/one-on-ones.ts';
import { listOccasionMarksOf, listOccasionsOf } from '#data/occasions.ts';
import { listOwnQuestions } from '#data/own-questions.ts';
import { readPerson } from '#data/people.ts';
import { listPraiseOf } from '#data/praise.ts';
import { listOpenRecoveriesOf } from '#data/recoveries.ts';
import { listOpenRequestsOf } from '#data/requests.ts';
import { listOpenPoints } from '#data/talking-points.ts';
import { listTouchesOf } from '#data/touches.ts';

/** More than questions and measures look back. */
const LOOK_BACK_DAYS = 190;
/** Whoever was not met for longer than that still has a last time and a time before. */
const AT_LEAST = 2;

/** Everything that a brief is made from. */
export interface BriefMaterial {
  readonly records: BriefRecords;
  readonly work: WorkingDays;
}

/** Reads what the brief is made of; null when there is no such person. The large calendar of holidays only when a clock needs it. */
export async function readBrief(personId: PersonId, today: CalendarDate, settings: WorkSettings): Promise<BriefMaterial | null> {
  const records = await readBriefRecords(personId, today);
  if (records === null) return null;
  const { matters } = records;
  return { records, work: matters.length > 0 ? await readWorkingDays(settings, today, matters[0]?.heardOn) : { days: settings.workingDays, isHoliday: () => false } };
}

/** This person's rows only, through indexes, so that ten years of meetings cost nothing. */
const readBriefRecords = (personId: PersonId, today: CalendarDate): Promise<BriefRecords | null> =>
  db.transaction('r', [db.people, db.oneOnOnes, db.talkingPoints, db.commitments, db.matters, db.recoveries, db.praise, db.expectations, db.feedback, db.goals, db.requests, db.touches, db.occasions, db.occasionMarks, db.ownQuestions], async () => {
    // Everything is asked for at once; only what was closed since then waits for the day of the last one-on-one.
    const holding = listHeldLatelyWith(personId, today);
    const sinceLast = async <Row>(list: (personId: PersonId, since: CalendarDate) => Promise<Row[]>): Promise<Row[]> => {
      const [last] = await holding;
      return last ? list(personId, last.on) : [];
    };
    const [person, held, next, talkingPoints, open, closed, unfinished, told, recoveries, praise, expectations, followUps, goals, requests, touches, occasions, occasionMarks, ownQuestions] = await Promise.all([
      readPerson(personId),
      holding,
      readNextPlanned(personId, today),
      listOpenPoints(personId),
      listOpenCommitmentsWith(personId),
      sinceLast(listClosedSince),
      listUnfinishedMattersOf(personId),
      sinceLast(listToldBackSince),
      listOpenRecoveriesOf(personId),
      listPraiseOf(personId),
      listExpectationsOf(personId),
      listFollowUpsWith(personId),
      listGoalsUnderWay(personId),
      listOpenRequestsOf(personId),
      listTouchesOf(personId, 1),
      listOccasionsOf(personId),
      listOccasionMarksOf([personId]),
      listOwnQuestions(),
    ]);
    if (person === null) return null;
    return { person, oneOnOnes: next === null ? held : [...held, next], talkingPoints, commitments: [...open, ...closed], matters: [...unfinished, ...told], recoveries, praise, expectations, followUps, goals, requests, touches, occasions, occasionMarks, ownQuestions };
  });

async function listHeldLatelyWith(personId: PersonId, today: CalendarDate): Promise<OneOnOne[]> {
  const lately = await listHeldSince(personId, addDays(today, -LOOK_BACK_DAYS));
  return lately.length < AT_LEAST ? listHeld(personId, AT_LEAST) : lately;
}

async function listGoalsUnderWay(personId: PersonId): Promise<Goal[]> {
  const [proposed, active] = await Promise.all((['proposed', 'active'] as const).map((state) => db.goals.where('[personId+state]').equals([personId, state]).toArray()));
  return [...(active ?? []), ...(proposed ?? [])].filter(({ deletedAt }) => deletedAt === null);
}
