import { expect, expectTypeOf, test } from 'vitest';
import { type MonthDay, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { aCommitment, aGoal, anOccasion, anOccasionMark, anOwnReminder, aOneOnOne, aPerson, aPlan, aPlanInput, aRitual } from '#tests/support/reminder-input.ts';

type Keys<T> = T extends readonly (infer Row)[] ? keyof Row : never;

test('private fields are no input by type', () => {
  expectTypeOf<Extract<Keys<PlanInput['people']>, 'privateContext' | 'recognitionNote' | 'strengths' | 'aspirationsShort' | 'aspirationsLong' | 'workingPattern'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['oneOnOnes']>, 'mood' | 'energy' | 'workload' | 'place'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['commitments']>, 'closingNote' | 'renegotiations'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['goals']>, 'why' | 'measure'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['plans']>, 'strengths' | 'supportNeeded' | 'focusAreas' | 'aspirationsShort'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['occasionMarks']>, 'whatWasDone'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['rituals']>, 'place' | 'personIds'>>().toBeNever();
  expectTypeOf<Extract<keyof PlanInput, 'touches' | 'notes' | 'matters' | 'praise' | 'talkingPoints'>>().toBeNever();
});

test('whole records handed in by mistake leave nothing private in the plan', () => {
  const canary = 'CANARY';
  const input = aPlanInput({
    people: [aPerson({ relationship: 'direct-report', birthday: '12-03' as MonthDay, startOn: toCalendarDate('2020-12-04'), privateContext: canary, recognitionNote: canary, strengths: canary, aspirationsShort: canary, aspirationsLong: canary, workingPattern: canary, email: canary })],
    oneOnOnes: [aOneOnOne({ place: canary, mood: 1 })],
    commitments: [aCommitment({ closingNote: canary, renegotiations: [{ fromDueOn: null, toDueOn: null, on: toCalendarDate('2026-11-20'), reason: canary }] })],
    goals: [aGoal({ why: canary, measure: canary })],
    plans: [aPlan({ strengths: canary, aspirationsShort: canary, aspirationsLong: canary, focusAreas: [canary], supportNeeded: canary })],
    occasions: [anOccasion({ name: canary, preference: 'quiet' })],
    occasionMarks: [anOccasionMark({ year: 2025, whatWasDone: canary })],
    rituals: [aRitual({ place: canary, history: [{ on: toCalendarDate('2026-11-19'), outcome: 'skipped', note: canary }] })],
    ownReminders: [anOwnReminder()],
  });
  const plan = planReminders(input, new Map());
  expect(new Set(plan.reminders.map(({ kind }) => kind)).size).toBe(11);
  expect(JSON.stringify(plan)).not.toContain(canary);
});
