import { t } from '@lingui/core/macro';
import { addDays, addMonths, type CalendarDate, isoWeekday, toDayNumber, type WallTime } from '#domain/calendar/calendar-date.ts';
import { changeDue, type CommitmentOrder, commitTo, keep } from '#domain/commitments/transitions.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { addStep } from '#domain/growth/goal-steps.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import type { Change, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { logHeld, plan } from '#domain/one-on-ones/transitions.ts';
import type { Note, OneOnOne, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import { raise } from '#domain/one-on-ones/talking-points.ts';
import { occasionDays } from '#domain/occasions/occasion-days.ts';
import { markOccasion, newOccasion } from '#domain/occasions/occasion-marks.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { draftPraise, givePraise } from '#domain/praise/give.ts';
import type { Praise, PraiseOrigin } from '#domain/praise/praise.ts';
import { stamp } from '#domain/record.ts';
import { newRitual } from '#domain/rituals/ritual-changes.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { sampleExpectations, sampleFeedback } from '#domain/sample/sample-craft.ts';
import { sampleRequests } from '#domain/sample/sample-requests.ts';
import { sampleWeek } from '#domain/sample/sample-week.ts';
import { sampleAsks } from '#domain/sample/sample-asks.ts';
import { type SampleName, samplePeople } from '#domain/sample/sample-people.ts';
import { logTouch } from '#domain/touches/log-touch.ts';
import type { Touch } from '#domain/touches/touch.ts';
import { must } from '#domain/transition.ts';

const DAY_MS = 86_400_000;

/** What the sample is made with; `now` is an instant in epoch milliseconds. */
export interface SampleGround {
  readonly newId: () => string;
  readonly today: CalendarDate;
  readonly now: number;
}

/**
 * A team to try Heed with: people, a history of one-on-ones, promises kept and owed, something raised and not answered,
 * praise, goals. Made through the same rules as everything a manager makes. One commit adds it, one undo takes it away.
 */
export function sampleTeam({ newId, today, now }: SampleGround): Change[] {
  const people = samplePeople(newId, today, now);
  const day = (offset: number) => addDays(today, offset);
  const id = <Id>() => newId() as Id;
  const at = (on: CalendarDate) => ({ today: on, now: now + (toDayNumber(on) - toDayNumber(today)) * DAY_MS });

  const held = (who: Person, on: CalendarDate, stated: Partial<Pick<OneOnOne, 'mood' | 'energy' | 'workload'>> = {}): OneOnOne => ({
    ...must(logHeld({ id: id(), personId: who.id, on, at: '10:00' as WallTime, lengthMinutes: 30, place: '' }, at(on))),
    wrappedUpAt: at(on).now,
    ...stated,
  });
  const planned = (who: Person, on: CalendarDate, time: string): OneOnOne => must(plan({ id: id(), personId: who.id, on, at: time as WallTime, lengthMinutes: 30, place: '' }, { today, now }));
  const note = (meeting: OneOnOne, visibility: Note['visibility'], body: string): Note => stamp<Note>({ id: id(), oneOnOneId: meeting.id, personId: meeting.personId, visibility, body }, at(meeting.on).now);
  const agreed = (meeting: OneOnOne, owner: Commitment['owner'], text: string, dueOn: CalendarDate): Commitment => {
    const order: CommitmentOrder = { id: id(), personId: meeting.personId, owner, text, dueOn, madeIn: meeting.id };
    return commitTo(order, at(meeting.on));
  };
  const point = (who: Person, raisedBy: TalkingPoint['raisedBy'], text: string): TalkingPoint => raise({ id: id(), personId: who.id, raisedBy, text, raisedIn: null }, now);
  const praised = (who: Person, on: CalendarDate, whatTheyDid: string, impact: string): Praise => ({ ...must(givePraise(draftPraise({ id: id(), personIds: [who.id], whatTheyDid, notedOn: on }, at(on).now), { on, givenIn: null })), impact });
  const toTell = (personIds: readonly PersonId[], whatTheyDid: string, from: PraiseOrigin): Praise => draftPraise({ id: id(), personIds, whatTheyDid, notedOn: day(-3), from }, at(day(-3)).now);
  const step = (text: string, owner: GoalStep['owner'], kind: GoalStep['kind'], dueOn: CalendarDate, doneOn: CalendarDate | null = null): GoalStep => ({ id: newId(), text, owner, kind, dueOn, doneOn });
  const goal = (who: Person, title: string, why: string, measure: string, targetOn: CalendarDate, steps: readonly GoalStep[]): Goal =>
    steps.reduce<Goal>((all, each) => addStep(all, each, day(-20)), { ...newGoal(id(), who.id, title, day(-60), at(day(-60)).now), why, measure, targetOn });

  const { amara, jonas, mei, tomas, leyla } = people;
  const everybody = Object.values<Person>(people).map((person) => person.id);
  const amaraLast = held(amara, onWorkday(day(-13)), { mood: 4, energy: 3, workload: 4 });
  const amaraBefore = held(amara, onWorkday(day(-27)), { mood: 3, energy: 3, workload: 5 });
  const jonasLast = held(jonas, onWorkday(day(-25)), { mood: 3, energy: 2, workload: 4 });
  const meiLast = held(mei, onWorkday(day(-6)), { mood: 4, energy: 4, workload: 2 });
  const leylaLast = held(leyla, onWorkday(day(-9)), { mood: 5, energy: 4, workload: 3 });
  const next = onWorkdayAfter(day(1));

  const talkedTo = (who: Person, on: CalendarDate, how: Touch['how'], words: string): Touch => must(logTouch(id(), who.id, { on, how, note: words }, at(on)));
  const [leylaDay] = occasionDays(leyla, [], today, day(365));
  const lastYear = leylaDay && { ...leylaDay, on: addMonths(leylaDay.on, -12) };
  const asks = sampleAsks({ people, last: { amara: amaraLast, jonas: jonasLast, mei: meiLast, leyla: leylaLast }, newId, today, nowOn: (on) => at(on).now });

  const requests = sampleRequests({ tomas, leyla }, { newId, today, now });
  const week = sampleWeek({ jonas, leyla, tomas }, requests, { newId, today, now });
  const records: { readonly [T in TableName]?: readonly RecordOf<T>[] } = {
    people: Object.values<Person>(people satisfies Record<SampleName, Person>),
    oneOnOnes: [amaraBefore, amaraLast, jonasLast, meiLast, leylaLast, held(tomas, onWorkday(day(-40))), planned(amara, next, '10:00'), planned(mei, onWorkdayAfter(day(2)), '14:30')],
    notes: [
      note(amaraBefore, 'shared', t`## What is on your mind\n\nTwo early shifts in a row without a break. The trolley lift was out again.\n\n## What we agreed\n\n- Try the shorter handover for a month.`),
      note(amaraLast, 'shared', t`## What is on your mind\n\nThe shorter handover works; the evening team likes it.\n\n## What helps\n\nA second pair of hands between six and seven.`),
      note(amaraLast, 'private', t`Seemed tired. Ask, and do not guess.`),
      note(leylaLast, 'shared', t`The falls report is read by three wards now. Leyla would like to show how it is made.`),
    ],
    commitments: [
      agreed(amaraLast, 'me', t`ask about the trolley lift`, day(-6)),
      agreed(amaraLast, 'them', t`write the shorter handover down on one page`, day(1)),
      agreed(meiLast, 'me', t`get a second screen for the desk`, day(2)),
      agreed(leylaLast, 'me', t`introduce you to the head of quality`, day(5)),
      must(keep(agreed(jonasLast, 'me', t`move the night meal to two`, day(-20)), day(-21))),
      must(keep(must(changeDue(agreed(amaraBefore, 'me', t`find out what the course costs`, day(-20)), day(-15), day(-21), t`The office was closed`)), day(-16))),
      must(keep(agreed(leylaLast, 'me', t`read the report before the board does`, day(-7)), day(-5))),
    ],
    matters: asks.matters,
    recoveries: asks.recoveries,
    touches: [talkedTo(mei, day(-1), 'in-person', t`Asked how the new desk is.`), talkedTo(amara, day(-4), 'call', '')],
    occasions: [newOccasion(id(), { personId: amara.id, name: t`Citizenship`, on: day(40), isYearly: false, preference: 'quiet' }, now)],
    occasionMarks: lastYear ? [markOccasion(id(), leyla.id, lastYear, t`A card that all of Quality signed.`, { today: lastYear.on, now: at(lastYear.on).now })] : [],
    rituals: [
      newRitual(id(), { name: t`Team lunch`, firstOn: onWorkday(day(-30)), at: '12:30' as WallTime, lengthMinutes: 60, repeat: weekly(2), place: t`Canteen`, personIds: everybody, prepDays: 2 }, now),
      newRitual(id(), { name: t`Show what came of it`, firstOn: onWorkdayAfter(day(3)), at: '15:00' as WallTime, lengthMinutes: 45, repeat: weekly(4), place: '', personIds: everybody, prepDays: 3 }, now),
    ],
    requests,
    absences: week.absences,
    arrangements: week.arrangements,
    talkingPoints: [point(amara, 'them', t`Who covers when two are ill`), point(amara, 'me', t`Would you lead the handover round in spring?`), point(mei, 'them', t`What the first ninety days should look like`)],
    praise: [praised(leyla, day(-12), t`Rebuilt the falls report so that each ward sees its own week.`, t`Ward 4 changed its evening round because of it.`), praised(amara, day(-31), t`Talked a frightened family through the night.`, t`They wrote a letter to the house.`), toTell([jonas.id], t`Nobody hands over as clearly as he does.`, { source: 'relayed', fromPersonId: amara.id, fromName: amara.name }), toTell([amara.id, mei.id], t`You found my mother’s glasses, and told us the same hour.`, { source: 'customer', customer: t`A patient’s daughter` })],
    feedback: sampleFeedback(id(), jonas, day(-8), day(4), at(day(-8)).now),
    expectations: sampleExpectations(newId, { amara, jonas }, day(-100), at(day(-100)).now),
    goals: [
      goal(amara, t`Lead the handover round`, t`She teaches already; the round would let others see it.`, t`Leads it alone for four weeks.`, day(90), [step(t`Shadow the round twice`, 'them', 'experience', day(-10), day(-12)), step(t`Speak with the head nurse about a date`, 'me', 'people', day(-2)), step(t`Lead it with you in the room`, 'them', 'experience', day(30))]),
      goal(leyla, t`Show the house how the report is made`, t`Others ask for it, and she likes to teach.`, t`Two wards make their own.`, day(60), [step(t`Find a room and an hour`, 'me', 'experience', day(6)), step(t`Write the three pages`, 'them', 'experience', day(14))]),
    ],
  };
  return Object.entries(records).flatMap(([table, values]) => values.map((value) => ({ op: 'put', table, value }) as Put));
}

const weekly = (every: number): Ritual['repeat'] => ({ unit: 'week', every, weekdays: [], untilOn: null });

/** The day itself or the Friday before it: nobody met on a weekend. */
const onWorkday = (on: CalendarDate): CalendarDate => addDays(on, -Math.max(0, isoWeekday(on) - 5));
/** The day itself or the Monday after it. */
const onWorkdayAfter = (on: CalendarDate): CalendarDate => addDays(on, isoWeekday(on) > 5 ? 8 - isoWeekday(on) : 0);
