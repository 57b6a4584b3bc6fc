import type { BriefRecords } from '#domain/brief/brief.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { listClosedSince, listOpenCommitmentsWith } from '#data/commitments.ts';
import { db } from '#data/database.ts';
import { listToldBackSince, listUnfinishedMattersOf } from '#data/matters.ts';
import { listHeld, readNextPlanned } from '#data/one-on-ones.ts';
import { listOwnQuestions } from '#data/own-questions.ts';
import { readPerson } from '#data/people.ts';
import { listPraiseOf } from '#data/praise.ts';
import { listOpenPoints } from '#data/talking-points.ts';

/** Half a year of weekly meetings: more than questions, measures and praise look back. */
const MEETINGS = 26;
const PRAISE = 30;

/** What the brief is made of: this person's rows only, through indexes, so that ten years of meetings cost nothing. */
export const readBriefRecords = (personId: PersonId, today: CalendarDate): Promise<BriefRecords | null> =>
  db.transaction('r', [db.people, db.oneOnOnes, db.talkingPoints, db.commitments, db.matters, db.praise, db.goals, db.ownQuestions], async () => {
    const person = await readPerson(personId);
    if (person === null) return null;
    const [held, next] = await Promise.all([listHeld(personId, MEETINGS), readNextPlanned(personId, today)]);
    const lastHeldOn = held[0]?.on ?? null;
    const [talkingPoints, open, closed, unfinished, told, praise, goals, ownQuestions] = await Promise.all([
      listOpenPoints(personId),
      listOpenCommitmentsWith(personId),
      lastHeldOn === null ? [] : listClosedSince(personId, lastHeldOn),
      listUnfinishedMattersOf(personId),
      lastHeldOn === null ? [] : listToldBackSince(personId, lastHeldOn),
      listPraiseOf(personId, PRAISE),
      listGoalsUnderWay(personId),
      listOwnQuestions(),
    ]);
    return { person, oneOnOnes: next === null ? held : [...held, next], talkingPoints, commitments: [...open, ...closed], matters: [...unfinished, ...told], praise, goals, ownQuestions };
  });

async function listGoalsUnderWay(personId: PersonId): Promise<Goal[]> {
  const keys = (['proposed', 'active'] as const).map((state) => [personId, state]);
  return db.goals.where('[personId+state]').anyOf(keys).filter(({ deletedAt }) => deletedAt === null).toArray();
}
