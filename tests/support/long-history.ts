import { addDays, type CalendarDate, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan, PlanId } from '#domain/growth/development-plan.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { Change, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import type { Note, NoteId, OneOnOne, OneOnOneId, TalkingPoint, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { stamp } from '#domain/record.ts';
import { openJournal } from '#electron/journal/journal.ts';

/** A made-up history: so many people, met every week for so many weeks up to `today`. */
export interface LongHistory {
  readonly people: number;
  readonly weeks: number;
  readonly today: CalendarDate;
}

/** 60 people over ten years: about 31,000 one-on-ones and 150,000 records. */
export const tenYears = (today: CalendarDate): LongHistory => ({ people: 60, weeks: 520, today });

const first = ['Ana', 'Bilal', 'Chidi', 'Dana', 'Emre', 'Fatima', 'Goran', 'Hana', 'Ines', 'Jonas', 'Keiko', 'Liam'];
const last = ['Reyes', 'Haddad', 'Okafor', 'Novak', 'Yilmaz', 'Diallo', 'Petrov', 'Sato', 'Costa', 'Berg', 'Mori', 'Walsh'];
const sentence = 'We went through the release, the open questions on the migration and who picks up the support rota next. ';
const at = (on: CalendarDate) => Date.parse(`${on}T10:00:00Z`);
const put = (table: TableName, value: object) => ({ op: 'put', table, value }) as unknown as Put;

/** Everything about one person, oldest first. */
export function* historyOf(index: number, { weeks, today }: LongHistory): Generator<Change> {
  const personId = `person-${index}` as PersonId;
  const beginOn = addDays(today, -7 * weeks);
  const name = `${first[index % first.length]} ${last[(index * 5) % last.length]} ${index}`;
  yield put('people', newPerson(personId, name, { role: 'Engineer', team: `Team ${index % 7}`, startOn: beginOn, email: `person${index}@example.org` }, at(beginOn)));
  for (let week = 0; week <= weeks; week += 1) {
    const on = addDays(beginOn, week * 7 + (index % 5));
    const isAhead = on > today;
    const oneOnOneId = `one-${index}-${week}` as OneOnOneId;
    const recent = weeks - week < 3;
    yield put('oneOnOnes', stamp<OneOnOne>({ id: oneOnOneId, personId, state: isAhead ? 'planned' : 'held', on, at: '10:00' as WallTime, lengthMinutes: 30, place: '', moves: [], mood: isAhead ? null : 3 + (week % 3), energy: null, workload: isAhead ? null : 1 + (week % 5), askedQuestionIds: [], wrappedUpAt: isAhead ? null : at(on) }, at(on)));
    if (isAhead) continue;
    yield put('notes', stamp<Note>({ id: `note-${index}-${week}` as NoteId, oneOnOneId, personId, visibility: 'shared', body: sentence.repeat(3 + (week % 4)) }, at(on)));
    if (week % 2 === 0) yield put('notes', stamp<Note>({ id: `private-${index}-${week}` as NoteId, oneOnOneId, personId, visibility: 'private', body: sentence }, at(on)));
    yield put('talkingPoints', stamp<TalkingPoint>({ id: `point-${index}-${week}` as TalkingPointId, personId, raisedBy: week % 2 ? 'me' : 'them', text: `Topic of week ${week}`, state: recent ? 'open' : 'discussed', raisedIn: oneOnOneId, closedIn: recent ? null : oneOnOneId, closedOn: recent ? null : on }, at(on)));
    yield put('commitments', stamp<Commitment>({ id: `commitment-${index}-${week}` as CommitmentId, personId, owner: week % 2 ? 'me' : 'them', text: `Follow up on week ${week}`, madeOn: on, dueOn: addDays(on, 7), state: recent ? 'open' : week % 9 ? 'kept' : 'late', closedOn: recent ? null : addDays(on, 6), closingNote: '', renegotiations: [], slips: [], madeIn: oneOnOneId }, at(on)));
    if (week % 10 === 0) yield put('matters', stamp<Matter>({ id: `matter-${index}-${week}` as MatterId, personId, kind: 'friction', text: `The VPN drops in week ${week}`, heardOn: on, state: weeks - week < 12 ? 'heard' : 'told-back', firstWord: '', firstAnsweredOn: null, waits: [], outcome: null, answer: '', answeredOn: null, toldBackOn: null, minutesPerWeek: 20, peopleAffected: null, raisedIn: oneOnOneId }, at(on)));
    if (week % 5 === 0) yield put('praise', stamp<Praise>({ id: `praise-${index}-${week}` as PraiseId, source: 'mine', channel: null, personIds: [personId], situation: 'The outage', whatTheyDid: 'Kept everyone informed', impact: 'We were back in an hour', visibility: 'public', state: 'given', notedOn: on, givenOn: on, givenIn: oneOnOneId }, at(on)));
    if (week % 52 === 0) {
      const goalId = `goal-${index}-${week}` as GoalId;
      yield put('goals', stamp<Goal>({ id: goalId, personId, title: `Goal of year ${week / 52}`, why: sentence, measure: sentence, targetOn: addDays(on, 300), state: weeks - week < 60 ? 'active' : 'achieved', steps: [{ id: '1', text: 'Shadow a colleague', owner: 'them', kind: 'people', dueOn: addDays(on, 90), doneOn: null }], movedOn: on }, at(on)));
      yield put('plans', stamp<DevelopmentPlan>({ id: `plan-${index}-${week}` as PlanId, personId, fromOn: on, toOn: addDays(on, 364), strengths: sentence, aspirationsShort: sentence, aspirationsLong: sentence, focusAreas: ['Depth'], goalIds: [goalId], supportNeeded: sentence, reviewOns: [addDays(on, 180)], state: 'agreed', agreedOn: on, reviewedOn: null }, at(on)));
    }
  }
}

/** Writes a history into an empty profile's journal, 500 records a commit; answers with the number of records. */
export async function writeHistory(journalFolder: string, history: LongHistory): Promise<number> {
  const journal = await openJournal(journalFolder);
  let count = 0;
  let batch: Change[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const outcome = await journal.append({ label: 'History', at: at(history.today), origin: 'history', changes: batch });
    if (outcome.kind !== 'saved') throw new Error(`The history could not be written: ${outcome.detail}`);
    count += batch.length;
    batch = [];
  };
  for (let person = 0; person < history.people; person += 1)
    for (const change of historyOf(person, history)) {
      batch.push(change);
      if (batch.length === 500) await flush();
    }
  await flush();
  await journal.close();
  return count;
}

export const aDay = toCalendarDate('2026-11-23');
