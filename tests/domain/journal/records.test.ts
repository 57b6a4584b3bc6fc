import { expect, test } from 'vitest';
import { addDays, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { commitmentId } from '#domain/commitments/commitment-schema.ts';
import * as promises from '#domain/commitments/transitions.ts';
import { expectationId } from '#domain/expectations/expectation-schema.ts';
import * as cards from '#domain/expectations/transitions.ts';
import { feedbackId } from '#domain/feedback/feedback-schema.ts';
import * as feedback from '#domain/feedback/transitions.ts';
import { planId } from '#domain/growth/development-plan-schema.ts';
import { changeState } from '#domain/growth/goal-states.ts';
import { goalId } from '#domain/growth/goal-schema.ts';
import { addStep, changeStep, removeStep, shiftStep, tickStep } from '#domain/growth/goal-steps.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import * as plans from '#domain/growth/plan-states.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import { tables } from '#domain/journal/tables.ts';
import { matterId } from '#domain/matters/matter-schema.ts';
import * as matters from '#domain/matters/transitions.ts';
import type { Note, OwnQuestion, Template } from '#domain/one-on-ones/one-on-one.ts';
import { noteId, oneOnOneId, questionId, talkingPointId, templateId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { receiveAppeal } from '#domain/requests/appeal.ts';
import { withdraw } from '#domain/requests/close.ts';
import * as points from '#domain/one-on-ones/talking-points.ts';
import * as meetings from '#domain/one-on-ones/transitions.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { personId } from '#domain/people/person-schema.ts';
import { praiseId } from '#domain/praise/praise-schema.ts';
import { draftPraise, givePraise, praiseFor, takeBackPraise } from '#domain/praise/give.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import { recoveryId } from '#domain/recoveries/recovery-schema.ts';
import * as recoveries from '#domain/recoveries/transitions.ts';
import { stamp } from '#domain/record.ts';
import type { OwnReminder, ReminderMark } from '#domain/reminders/own-reminder.ts';
import { ownReminderId } from '#domain/reminders/own-reminder-schema.ts';
import { SAMPLE_PREFIX } from '#domain/sample/sample-people.ts';
import { sampleTeam } from '#domain/sample/sample-team.ts';
import { must } from '#domain/transition.ts';
import { aDeclinedRequest, aRequest } from '#tests/support/request-records.ts';

const now = Date.UTC(2026, 10, 22, 9);
const today = toCalendarDate('2026-11-22');
const moment = { today, now };
const ana = newPerson(personId.parse('ana'), 'Ana', {}, now);
const meetingId = oneOnOneId.parse('meeting');

const meeting = must(meetings.plan({ id: meetingId, personId: ana.id, on: today, at: '10:00' as WallTime, lengthMinutes: 30, place: '' }, moment));
const moved = must(meetings.move(meeting, { on: addDays(today, 1), at: null }, moment));
const promise = promises.commitTo({ id: commitmentId.parse('promise'), personId: ana.id, owner: 'me', text: ' ask about the VPN ', dueOn: addDays(today, 2), madeIn: meetingId }, moment);
const renegotiated = must(promises.changeDue(promise, addDays(today, 9), addDays(today, 1)));
const slipped = must(promises.changeDue(renegotiated, null, addDays(today, 10)));
const matter = matters.hear({ id: matterId.parse('matter'), personId: ana.id, kind: 'need', text: 'a quiet room', heardOn: today, raisedIn: null }, now);
const answered = must(matters.answer(matter, { outcome: 'no', words: 'No, because of the lease.' }, today));
const recovery = must(recoveries.beginRecovery({ id: recoveryId.parse('recovery'), personId: ana.id, about: ' no call ', cause: { kind: 'promise', commitmentId: promise.id } }, { ...moment, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } }));
const point = points.raise({ id: talkingPointId.parse('point'), personId: ana.id, raisedBy: 'them', text: 'rota', raisedIn: null }, now);
const discussed = must(points.discuss(point, { on: today, closedIn: meetingId }));
const praise = draftPraise({ id: praiseId.parse('praise'), personIds: [ana.id], whatTheyDid: 'calm release', notedOn: today }, now);
const said = feedback.draftFeedback({ id: feedbackId.parse('feedback'), personId: ana.id, behaviour: ' spoke over others ', notedOn: today }, now);
const card = cards.writeExpectation({ id: expectationId.parse('card'), personId: ana.id, of: 'me', text: ' answers within a day ' }, moment);
const goal = newGoal(goalId.parse('goal'), ana.id, 'lead a project', today, now);
const step = { id: 'step', text: '', owner: 'them', kind: 'experience', dueOn: null, doneOn: null } as const;
const stepped = shiftStep(changeStep(tickStep(addStep(addStep(goal, step, today), { ...step, id: 'next' }, today, 'step'), 'step', today), 'next', { dueOn: today }), 'next', -1);
const plan = newPlan(planId.parse('plan'), ana, [stepped], today, now);

const own = stamp<OwnReminder>({ id: ownReminderId.parse('own'), personId: null, text: 'Ask about the move', on: today, at: '09:00' as WallTime, recurrence: null, state: 'active' }, now);

const made: readonly (readonly [TableName, string, object])[] = [
  ['people', 'a new person', ana],
  ['oneOnOnes', 'planned', meeting],
  ['oneOnOnes', 'logged', must(meetings.logHeld({ id: meetingId, personId: ana.id, on: today, at: null, lengthMinutes: 15, place: 'Room 4' }, moment))],
  ['oneOnOnes', 'moved', moved],
  ['oneOnOnes', 'held on another day', must(meetings.hold(moved, today, moment))],
  ['oneOnOnes', 'missed', must(meetings.miss(meeting, moment))],
  ['oneOnOnes', 'cancelled', must(meetings.cancel(meeting))],
  ['commitments', 'promised', promise],
  ['commitments', 'kept', must(promises.keep(promise, today))],
  ['commitments', 'broken', must(promises.breakIt(promise, today))],
  ['commitments', 'released', must(promises.release(promise, today, 'no longer wanted'))],
  ['commitments', 'renegotiated', renegotiated],
  ['commitments', 'slipped', slipped],
  ['commitments', 'late, opened again', must(promises.reopen(must(promises.keep(slipped, addDays(today, 11)))))],
  ['commitments', 'in other words', must(promises.reword(promise, ' ask '))],
  ['matters', 'heard', matter],
  ['matters', 'acted on', must(matters.actOn(matter, ' I will ask ', today))],
  ['matters', 'waiting', must(matters.waitOn(matter, { onWhom: 'IT', untilOn: addDays(today, 3) }, today))],
  ['matters', 'waiting no more', must(matters.stopWaiting(must(matters.waitOn(matter, { onWhom: 'IT', untilOn: null }, today)), addDays(today, 1)))],
  ['matters', 'described as friction', must(matters.describe(matter, { text: ' noise ', kind: 'friction', minutesPerWeek: 20, peopleAffected: 3 }))],
  ['matters', 'open again', must(matters.reopen(answered))],
  ['matters', 'answered', answered],
  ['matters', 'told back', must(matters.tellBack(answered, today))],
  ['recoveries', 'begun', recovery],
  ['recoveries', 'half way', must(recoveries.moveStep(must(recoveries.settleStep(recovery, 'acknowledge', 'done', today)), 'check-back', addDays(today, 20), today))],
  ['recoveries', 'opened again', must(recoveries.reopenStep(must(recoveries.settleStep(recovery, 'apologise', 'skipped', today)), 'apologise', today))],
  ['requests', 'received', aRequest()],
  ['requests', 'declined', aDeclinedRequest()],
  ['requests', 'appealed', must(receiveAppeal(aDeclinedRequest(), today, today))],
  ['requests', 'withdrawn', must(withdraw(aRequest(), today, today))],
  ['talkingPoints', 'raised', point],
  ['talkingPoints', 'discussed', discussed],
  ['talkingPoints', 'dropped', must(points.drop(point, { on: today, closedIn: null }))],
  ['talkingPoints', 'open again', points.reopen(discussed)],
  ['praise', 'drafted', praise],
  ['praise', 'given', must(givePraise(praise, { on: today, givenIn: null }))],
  ['praise', 'relayed', draftPraise({ id: praiseId.parse('relayed'), personIds: [ana.id], whatTheyDid: 'clear', notedOn: today, from: { source: 'relayed', fromPersonId: ana.id, fromName: 'Ana' } }, now)],
  ['praise', 'from a customer', draftPraise({ id: praiseId.parse('customer'), personIds: [ana.id], whatTheyDid: 'rang back', notedOn: today, from: { source: 'customer', customer: '' } }, now)],
  ['praise', 'not said after all', must(takeBackPraise(must(givePraise(praise, { on: today, givenIn: null, channel: 'card' }))))],
  ['praise', 'for others', must(praiseFor(praise, [personId.parse('bo')]))],
  ['praise', 'without one', praiseWithout(must(praiseFor(praise, [ana.id, personId.parse('bo')])), [ana.id]) as object],
  ['feedback', 'drafted', said],
  ['feedback', 'given', must(feedback.giveFeedback(said, today))],
  ['feedback', 'to come back to', must(feedback.comeBackOn(said, today))],
  ['feedback', 'followed up', must(feedback.followUp(must(feedback.giveFeedback(said, today)), today))],
  ['feedback', 'taken back', must(feedback.stepBack(must(feedback.giveFeedback(said, today))))],
  ['expectations', 'written', card],
  ['expectations', 'confirmed', must(cards.confirm(card, ana, today))],
  ['expectations', 'corrected', must(cards.correct(card, ' early '))],
  ['expectations', 'meaning something else', must(cards.reword(must(cards.confirm(card, ana, today)), 'late', addDays(today, 1)))],
  ['expectations', 'retired', must(cards.retire(card, today))],
  ['expectations', 'taken up again', must(cards.takeUpAgain(must(cards.retire(card, today))))],
  ['goals', 'new', goal],
  ['goals', 'with steps', stepped],
  ['goals', 'with a step less', removeStep(stepped, 'step')],
  ['goals', 'achieved', changeState(goal, 'achieved', today)],
  ['plans', 'drafted', plan],
  ['plans', 'agreed', plans.agree(plan, today)],
  ['plans', 'reviewed', plans.review(plans.agree(plan, today), today)],
  ['ownReminders', 'set by hand', own],
  ['ownReminders', 'that comes again', { ...own, personId: ana.id, recurrence: { unit: 'week', every: 2, weekdays: [1, 4], untilOn: addDays(today, 90) } }],
  ['ownReminders', 'done', { ...own, state: 'done' }],
  ['reminderMarks', 'done', stamp<ReminderMark>({ id: `own:${own.id}:${today}T09:00`, mark: { kind: 'done' } }, now)],
  ['reminderMarks', 'put off', stamp<ReminderMark>({ id: `own:${own.id}:${today}T09:00`, mark: { kind: 'snoozed', untilAt: now + 3_600_000 } }, now)],
  ['templates', 'own', stamp<Template>({ id: templateId.parse('template'), name: 'Monthly', body: '## How are you' }, now)],
  ['ownQuestions', 'own', stamp<OwnQuestion>({ id: questionId.parse('question'), theme: 'Work', text: 'What slows you down?' }, now)],
  ['notes', 'begun', stamp<Note>({ id: noteId.parse(`${meetingId}-shared`), oneOnOneId: meetingId, personId: ana.id, visibility: 'shared', body: '' }, now)],
  ['plans', 'taken up again', plans.reopen(plans.agree(plan, today))],
];

/** Strict: a field that the schema does not know, or one that holds `undefined`, is a difference. */
const expectKept = (table: TableName, record: object) => expect(tables[table].parse(record)).toStrictEqual(record);

test.each(made)('%s: one %s is exactly what the journal keeps', (table, _what, record) => expectKept(table, record));

test('the sample team is exactly what the journal keeps', () => {
  let count = 0;
  const changes = sampleTeam({ newId: () => `id-${(count += 1)}`, today, now });
  expect(changes.some((change) => change.op === 'put' && change.value.id.startsWith(SAMPLE_PREFIX))).toBe(true);
  for (const change of changes) if (change.op === 'put') expectKept(change.table, change.value);
});
