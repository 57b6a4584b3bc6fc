import { expect, test } from 'vitest';
import { addDays, type CalendarDate, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { type CommitmentOrder, commitTo } from '#domain/commitments/transitions.ts';
import type { CommitmentId } from '#domain/commitments/commitment.ts';
import { writeExpectation } from '#domain/expectations/transitions.ts';
import type { ExpectationId } from '#domain/expectations/expectation.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import { addStep } from '#domain/growth/goal-steps.ts';
import type { GoalId } from '#domain/growth/goal.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import type { PlanId } from '#domain/growth/development-plan.ts';
import { answer, hear } from '#domain/matters/transitions.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import { logHeld } from '#domain/one-on-ones/transitions.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { rhythmOf } from '#domain/one-on-ones/rhythm.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { todayList, type TodayRecords } from '#domain/today/today-list.ts';

const today = toCalendarDate('2026-11-25'); // a Wednesday
const { standards } = settingsSchema.parse({});
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: () => false };
const ground = { today, standards, work };
const day = (offset: number): CalendarDate => addDays(today, offset);

const ana = newPerson('ana' as PersonId, 'Ana', {}, 0);
const ben = newPerson('ben' as PersonId, 'Ben', {}, 0);
const nothing: TodayRecords = { people: [ana, ben], commitments: [], matters: [], recoveries: [], unsettled: [], toWriteUp: [], planned: [], rhythms: [], goals: [], requests: [], plans: [], followUps: [], expectations: [], toSay: [], nudged: [] };

const commitment = (id: string, dueOn: CalendarDate | null, more: Partial<CommitmentOrder> = {}) =>
  commitTo({ id: id as CommitmentId, personId: ana.id, owner: 'me', text: 'send the guide', dueOn, madeIn: null, ...more }, { today: day(-30), now: 0 });
const matter = (id: string, heardOn: CalendarDate): Matter => hear({ id: id as MatterId, personId: ana.id, kind: 'concern', text: 'Noise', heardOn, raisedIn: null }, 0);
const held = (id: string, on: CalendarDate, person: Person = ana): OneOnOne => {
  const result = logHeld({ id: id as OneOnOneId, personId: person.id, on, at: null, lengthMinutes: 30, place: '' }, { today, now: 0 });
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.value;
};
const plannedOne = (id: string, on: CalendarDate, person: Person = ana): OneOnOne => ({ ...held(id, day(-1), person), state: 'planned', on });
const keys = (lines: readonly { readonly key: string }[]) => lines.map(({ key }) => key);

test('an empty company owes nothing', () => {
  expect(todayList(nothing, ground)).toEqual({ owed: [], soon: [], theirs: [], goodWords: [], meetings: [] });
});

test('what is owed comes the longest overdue first, whatever its kind', () => {
  const list = todayList({ ...nothing, commitments: [commitment('today', day(0)), commitment('old', day(-9))], matters: [matter('m', day(-7))], toWriteUp: [held('w', day(-1))], unsettled: [plannedOne('u', day(-12))] }, ground);
  expect(keys(list.owed)).toEqual(['unsettled/u', 'commitment/old', 'matter/m/heard', 'write-up/w', 'commitment/today']);
});

test('what is expected of each other waits behind every debt, however long it was not said aloud', () => {
  const expectation = writeExpectation({ id: 'e' as ExpectationId, personId: ana.id, of: 'them', text: 'Tell me early' }, { today: day(-200), now: 0 });
  const list = todayList({ ...nothing, commitments: [commitment('today', day(0))], expectations: [expectation] }, ground);
  expect(list.owed.map(({ kind }) => kind)).toEqual(['promise', 'expectations']);
});

test.each([
  [-1, 'owed'],
  [0, 'owed'],
  [1, 'soon'],
  [7, 'soon'],
  [8, 'nowhere'],
])('a promise due in %i days stands under %s', (offset, place) => {
  const list = todayList({ ...nothing, commitments: [commitment('c', day(offset))] }, ground);
  expect({ owed: list.owed.length, soon: list.soon.length }).toEqual({ owed: Number(place === 'owed'), soon: Number(place === 'soon') });
});

test('a promise without a day is never due', () => {
  const list = todayList({ ...nothing, commitments: [commitment('c', null)] }, ground);
  expect([...list.owed, ...list.soon]).toEqual([]);
});

test('what others owe is never among what the manager owes', () => {
  const list = todayList({ ...nothing, commitments: [commitment('c', day(-5), { owner: 'them' })] }, ground);
  expect(list.owed).toEqual([]);
  expect(keys(list.theirs)).toEqual(['commitment/c']);
});

test('the clock of a matter counts working days: heard on Thursday, a first answer is owed on Monday', () => {
  const thursday = toCalendarDate('2026-11-19');
  const [line] = todayList({ ...nothing, matters: [matter('m', thursday)] }, ground).owed;
  expect(line?.dueOn).toBe('2026-11-23');
  expect(line?.kind === 'matter' && line.why.join(' ')).toContain('Your standard is a first answer within 2 working days');
  const onHoliday = todayList({ ...nothing, matters: [matter('m', thursday)] }, { ...ground, work: { ...work, isHoliday: (on) => on === '2026-11-20' } });
  expect(onHoliday.owed[0]?.dueOn).toBe('2026-11-24');
});

test('an answer is to be told from the day there is one', () => {
  const answered = answer(matter('m', day(-20)), { outcome: 'no', words: 'No, because the lease ends.' }, day(-3));
  if (answered.kind === 'refused') throw new Error(answered.reason);
  const [line] = todayList({ ...nothing, matters: [answered.value] }, ground).owed;
  expect(line).toMatchObject({ key: 'matter/m/answered', dueOn: day(-3) });
  expect(line?.kind === 'matter' && line.why).toEqual(['The outcome stands since 22 November. They are owed it from that day, whatever the clock would still allow.']);
});

test('a person whose rhythm is overdue is owed a one-on-one, unless one is planned or only waits to be marked', () => {
  const rhythms = (plannedOn: CalendarDate | null) => [{ person: ana, rhythm: rhythmOf(ana, { lastHeldOn: day(-20), plannedOn }, standards, today) }];
  expect(todayList({ ...nothing, rhythms: rhythms(null) }, ground).owed).toMatchObject([{ kind: 'rhythm', dueOn: day(-6) }]);
  expect(todayList({ ...nothing, rhythms: rhythms(day(2)) }, ground).owed).toEqual([]);
  expect(keys(todayList({ ...nothing, rhythms: rhythms(null), unsettled: [plannedOne('u', day(-2))] }, ground).owed)).toEqual(['unsettled/u']);
});

test('of goals only the manager’s own open steps with a day are listed', () => {
  const step = (id: string, owner: 'me' | 'them', doneOn: CalendarDate | null = null) => ({ id, text: 'Ask Iris', owner, kind: 'people' as const, dueOn: day(-1), doneOn });
  const goal = [step('mine', 'me'), step('theirs', 'them'), step('done', 'me', day(-2))].reduce((all, each) => addStep(all, each, today), newGoal('g' as GoalId, ana.id, 'Lead', today, 0));
  expect(keys(todayList({ ...nothing, goals: [goal] }, ground).owed)).toEqual(['goal-step/g/mine']);
  expect(todayList({ ...nothing, goals: [{ ...goal, state: 'paused' }] }, ground).owed).toEqual([]);
});

test('a review of an agreed plan is owed on its day, of a draft never', () => {
  const plan = { ...newPlan('p' as PlanId, ana, [], day(-100), 0), reviewOns: [day(-1)] };
  expect(todayList({ ...nothing, plans: [plan] }, ground).owed).toEqual([]);
  expect(keys(todayList({ ...nothing, plans: [{ ...plan, state: 'agreed' }] }, ground).owed)).toEqual([`plan-review/p/${day(-1)}`]);
});

test('what concerns somebody who is archived or gone waits for nobody', () => {
  const list = todayList({ ...nothing, people: [ben], commitments: [commitment('c', day(-1))], planned: [plannedOne('o', day(1))] }, ground);
  expect(list).toEqual({ owed: [], soon: [], theirs: [], goodWords: [], meetings: [] });
});

test('the coming week’s one-on-ones keep the order they come in', () => {
  const list = todayList({ ...nothing, planned: [plannedOne('a', day(0)), plannedOne('b', day(7), ben), plannedOne('c', day(8))] }, ground);
  expect(list.meetings.map(({ oneOnOne }) => oneOnOne.id)).toEqual(['a', 'b']);
});
