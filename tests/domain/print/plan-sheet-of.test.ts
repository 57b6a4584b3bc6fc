import { expect, test } from 'vitest';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Note, SharedNote, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import { person } from '#domain/people/person-schema.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { planSheetOf } from '#domain/print/plan-sheet-of.ts';
import { planSheet } from '#domain/print/plan-sheet.ts';
import { shareableGoal, shareablePerson, shareablePlan, type ShareableGoal, type ShareablePerson, type ShareablePlan } from '#domain/print/shareable.ts';
import { aGoal, aPlan, aStep, on, today } from '#tests/domain/growth/growth-records.ts';

type Expect<True extends true> = True;
type Fits<Value, Place> = [Value] extends [Place] ? true : false;
type Not<Answer extends boolean> = Answer extends true ? false : true;
type Places = ShareablePerson | ShareableGoal | ShareablePlan;

/** Compiled by `tsc -b`: the day one of these records fits into a shareable place, the check fails here. */
export type Proofs = [
  Expect<Not<Fits<Person, Places>>>,
  Expect<Not<Fits<Goal, Places>>>,
  Expect<Not<Fits<DevelopmentPlan, Places>>>,
  Expect<Not<Fits<Note, Places>>>,
  Expect<Not<Fits<SharedNote, Places>>>,
  Expect<Not<Fits<TalkingPoint, Places>>>,
  Expect<Not<Fits<Matter, Places>>>,
  Expect<Not<Fits<Praise, Places>>>,
  Expect<Not<Fits<Commitment, Places>>>,
  // Not even with the brand: a shareable person that carries its private context, or a birthday, is none.
  Expect<Not<Fits<Omit<ShareablePerson, 'privateContext'> & Pick<Person, 'privateContext'>, ShareablePerson>>>,
  Expect<Not<Fits<Omit<ShareablePerson, 'birthday'> & Pick<Person, 'birthday'>, ShareablePerson>>>,
  // And the proofs can fail: what is shareable fits.
  Expect<Fits<ReturnType<typeof shareablePerson>, ShareablePerson>>,
];

const settings = { managerName: 'Tom Weaver', organisation: 'Northwind', paper: 'A4' as const };
const shared = new Set<keyof Person>(['name', 'preferredName', 'role', 'team']);

/** A person with a canary in every field that takes text. */
function canaryPerson(): Person {
  const fields = Object.keys(person.unwrap().shape) as (keyof Person)[];
  return Object.fromEntries(fields.map((field) => [field, shared.has(field) ? `shared ${field}` : `CANARY ${field}`])) as unknown as Person;
}

const view = (plan: Partial<DevelopmentPlan> = {}, goals: readonly Goal[] = [], who: Person = canaryPerson()) => ({ person: shareablePerson(who), plan: shareablePlan(aPlan(plan)), goals: goals.map(shareableGoal) });

test('nothing of a person but name, role and team reaches the sheet', () => {
  const sheet = planSheetOf(view(), settings, today);
  expect(JSON.stringify(sheet)).not.toContain('CANARY');
  expect(sheet).toMatchObject({ personName: 'shared name', calledName: 'shared preferredName', role: 'shared role', team: 'shared team' });
});

test('fields that a newer Heed adds to records do not ride along', () => {
  const goal = { ...aGoal(), privateThought: 'CANARY' } as Goal;
  const plan = { ...aPlan({ goalIds: [goal.id] }), privateNote: 'CANARY' } as DevelopmentPlan;
  const step = { ...aStep(), privateWorry: 'CANARY' };
  const sheet = planSheetOf({ person: shareablePerson(canaryPerson()), plan: shareablePlan(plan), goals: [shareableGoal({ ...goal, steps: [step] })] }, settings, today);
  expect(sheet.goals[0]?.steps).toHaveLength(1);
  expect(JSON.stringify(sheet)).not.toContain('CANARY');
});

test('is what the printer accepts, with title, language and a safe file name', () => {
  const sheet = planSheetOf(view({ state: 'agreed', agreedOn: on('2026-12-20') }), settings, today);
  expect(planSheet.parse(sheet)).toEqual(sheet);
  expect(sheet).toMatchObject({ title: 'Development plan: shared name, 1 January 2027 to 31 December 2027', language: 'en-GB', paper: 'A4', fileName: 'Development plan shared name 2027-01', agreedOn: '2026-12-20', preparedOn: today });
});

test('holds the chosen goals in the plan’s order; dropped and unchosen ones stay out', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => aGoal({ id: id as GoalId, title: `Goal ${id}` })) as [Goal, Goal, Goal, Goal];
  const sheet = planSheetOf(view({ goalIds: [c.id, a.id, d.id, 'gone' as GoalId] }, [a, b, c, { ...d, state: 'dropped' }]), settings, today);
  expect(sheet.goals.map(({ title }) => title)).toEqual(['Goal c', 'Goal a']);
});

test('drops lines that say nothing and orders review dates', () => {
  const goal = aGoal({ steps: [aStep({ text: '  ' }), aStep({ id: 's2', text: ' Read the book ' })] });
  const sheet = planSheetOf(view({ focusAreas: ['', ' Planning ', ' '], strengths: ' \n', reviewOns: [on('2027-06-01'), on('2027-03-01'), on('2027-06-01')], goalIds: [goal.id] }, [goal]), settings, today);
  expect(sheet).toMatchObject({ focusAreas: ['Planning'], strengths: '', reviewOns: ['2027-03-01', '2027-06-01'] });
  expect(sheet.goals[0]?.steps.map(({ text }) => text)).toEqual(['Read the book']);
});

test('a name of 2,000 characters still makes a title and a file name that fit', () => {
  const sheet = planSheetOf(view({}, [], { ...canaryPerson(), name: 'Ñ'.repeat(2000) }), settings, today);
  expect(planSheet.safeParse(sheet).success).toBe(true);
});
