import { expect, expectTypeOf, test } from 'vitest';
import { type MonthDay, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { ExpectationId } from '#domain/expectations/expectation.ts';
import type { FeedbackId } from '#domain/feedback/feedback.ts';
import type { MatterId } from '#domain/matters/matter.ts';
import type { PraiseId } from '#domain/praise/praise.ts';
import type { RecoveryId } from '#domain/recoveries/recovery.ts';
import { beginRecovery, settleStep } from '#domain/recoveries/transitions.ts';
import { must } from '#domain/transition.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { theExpectation, theFeedback, theMatter, thePraise } from '#tests/support/meeting-records.ts';
import { aCommitment, aGoal, ana, anOccasion, anOccasionMark, anOwnReminder, aOneOnOne, aPerson, aPlan, aPlanInput, aRitual } from '#tests/support/reminder-input.ts';
import { meet } from '#domain/requests/consult.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { beginTrial } from '#domain/requests/trial.ts';
import { aRequest } from '#tests/support/request-records.ts';

type Keys<T> = T extends readonly (infer Row)[] ? keyof Row : never;

test('private fields are no input by type', () => {
  expectTypeOf<Extract<Keys<PlanInput['people']>, 'privateContext' | 'recognitionNote' | 'strengths' | 'aspirationsShort' | 'aspirationsLong' | 'workingPattern'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['oneOnOnes']>, 'mood' | 'energy' | 'workload' | 'place'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['commitments']>, 'closingNote' | 'renegotiations'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['matters']>, 'text' | 'answer' | 'firstWord'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['matters'][number]['waits']>, 'onWhom'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['recoveries']>, 'about'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['requests']>, 'asked' | 'kind' | 'privateNote' | 'whatDiffers' | 'decision' | 'isEligible'>>().toBeNever();
  expectTypeOf<Extract<keyof NonNullable<PlanInput['requests'][number]['appeal']>, 'explanation'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['goals']>, 'why' | 'measure'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['plans']>, 'strengths' | 'supportNeeded' | 'focusAreas' | 'aspirationsShort'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['occasionMarks']>, 'whatWasDone'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['rituals']>, 'place' | 'personIds'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['praise']>, 'whatTheyDid' | 'situation' | 'impact' | 'fromName' | 'customer'>>().toBeNever();
  expectTypeOf<Exclude<Keys<PlanInput['followUps']>, 'id' | 'personId' | 'followUpOn' | 'deletedAt'>>().toBeNever();
  expectTypeOf<Extract<Keys<PlanInput['expectations']>, 'text'>>().toBeNever();
  expectTypeOf<Extract<keyof PlanInput, 'touches' | 'notes' | 'feedback' | 'talkingPoints'>>().toBeNever();
});

const theTrial = must(beginTrial(must(meet(aRequest({ receivedOn: '2026-11-01', personId: ana }), toCalendarDate('2026-12-01'), toCalendarDate('2026-11-20'))), { fromOn: toCalendarDate('2026-11-20'), toOn: toCalendarDate('2026-12-20'), reviewOn: toCalendarDate('2026-12-10'), decideBy: null }, toCalendarDate('2026-11-20')));

const privateRequests = (canary: string): FlexibleRequest[] => [
  { ...theTrial, asked: canary, privateNote: canary, whatDiffers: canary },
  { ...aRequest({ receivedOn: '2026-10-01', id: 'agreed' as RequestId, personId: ana, asked: canary }), state: 'agreed', decidedOn: toCalendarDate('2026-11-20'), decision: { outcome: 'agreed', grounds: [canary], explanation: canary, startsOn: null }, appeal: { receivedOn: toCalendarDate('2026-11-20'), heardOn: null, decidedOn: null, outcome: null, explanation: canary } },
];

test('whole records handed in by mistake leave nothing private in the plan', () => {
  const canary = 'CANARY';
  const begun = must(beginRecovery({ id: 'recovery' as RecoveryId, personId: ana, about: canary, cause: { kind: 'moment' } }, { today: toCalendarDate('2026-11-20'), now: 0, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } }));
  const toCheckBack = (['acknowledge', 'apologise', 'put-right'] as const).reduce((each, kind) => must(settleStep(each, kind, 'done', toCalendarDate('2026-11-20'))), begun);
  const ofAna = { personId: ana, id: 'matter' as MatterId };
  const input = aPlanInput({
    people: [aPerson({ relationship: 'direct-report', birthday: '12-03' as MonthDay, startOn: toCalendarDate('2020-12-04'), privateContext: canary, recognitionNote: canary, strengths: canary, aspirationsShort: canary, aspirationsLong: canary, workingPattern: canary, email: canary })],
    oneOnOnes: [aOneOnOne({ place: canary, mood: 1 })],
    commitments: [aCommitment({ closingNote: canary, renegotiations: [{ fromDueOn: null, toDueOn: null, on: toCalendarDate('2026-11-20'), reason: canary }] })],
    matters: [theMatter(canary, { ...ofAna, heardOn: toCalendarDate('2026-11-19'), firstWord: canary, answer: canary, waits: [{ onWhom: canary, fromOn: toCalendarDate('2026-11-20'), untilOn: null, endedOn: toCalendarDate('2026-11-20') }] }), theMatter('told', { ...ofAna, state: 'answered', answer: canary, answeredOn: toCalendarDate('2026-11-20') })],
    recoveries: [toCheckBack],
    praise: [thePraise(canary, { id: 'praise' as PraiseId, personIds: [ana], state: 'drafted', notedOn: toCalendarDate('2026-11-19'), situation: canary, impact: canary })],
    lastPraised: new Map([[ana, toCalendarDate('2026-11-18')]]),
    followUps: [theFeedback(canary, { id: 'feedback' as FeedbackId, personId: ana, followUpOn: toCalendarDate('2026-11-25') })],
    expectations: [theExpectation(canary, { id: 'card' as ExpectationId, personId: ana })],
    goals: [aGoal({ why: canary, measure: canary })],
    plans: [aPlan({ strengths: canary, aspirationsShort: canary, aspirationsLong: canary, focusAreas: [canary], supportNeeded: canary })],
    requests: privateRequests(canary),
    occasions: [anOccasion({ name: canary, preference: 'quiet' })],
    occasionMarks: [anOccasionMark({ year: 2025, whatWasDone: canary })],
    rituals: [aRitual({ place: canary, history: [{ on: toCalendarDate('2026-11-19'), outcome: 'skipped', note: canary }] })],
    ownReminders: [anOwnReminder()],
  });
  const plan = planReminders(input, new Map());
  expect(new Set(plan.reminders.map(({ kind }) => kind)).size).toBe(24);
  expect(JSON.stringify(plan)).not.toContain(canary);
});
