import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { remindOfMatters, remindOfRecoveries } from '#domain/reminders/ask-reminders.ts';
import { remindOfCadence } from '#domain/reminders/cadence-reminders.ts';
import { remindOfCommitments, remindOfGoalSteps, remindOfPlanReviews } from '#domain/reminders/due-day-reminders.ts';
import { remindOfExpectations, remindOfFollowUps } from '#domain/reminders/expectation-reminders.ts';
import { applyMarks } from '#domain/reminders/marks.ts';
import { remindOfOccasions } from '#domain/reminders/occasion-reminders.ts';
import { remindOfOneOnOnes } from '#domain/reminders/one-on-one-reminders.ts';
import { remindOfOwn } from '#domain/reminders/own-reminders.ts';
import { remindOfMissingPraise, remindOfWaitingPraise } from '#domain/reminders/praise-reminders.ts';
import { remindOfRequests } from '#domain/reminders/request-reminders.ts';
import { remindOfReviews } from '#domain/reminders/review-reminders.ts';
import { remindOfRituals } from '#domain/reminders/ritual-reminders.ts';
import type { Marks, PlanInput } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { beginPlanning, type Candidate, type Planning } from '#domain/reminders/planning.ts';

/** Older ones stay in the plan this long, held back over a night, a weekend or a row of holidays. */
const STAYS_MS = 14 * 86_400_000;

const allRules = [remindOfOneOnOnes, remindOfCadence, remindOfCommitments, remindOfMatters, remindOfRecoveries, remindOfWaitingPraise, remindOfMissingPraise, remindOfFollowUps, remindOfExpectations, remindOfGoalSteps, remindOfPlanReviews, remindOfRequests, remindOfOccasions, remindOfRituals, remindOfReviews, remindOfOwn];

/** Everything the rules ask to be reminded of, whatever the manager did with it since. Its keys tell which marks matter. */
export function reminderCandidates(input: PlanInput, rules: readonly ((planning: Planning) => Candidate[])[] = allRules): Candidate[] {
  const planning = beginPlanning(input);
  const { off } = input.settings.reminders;
  return rules.flatMap((rule) => rule(planning)).filter(({ kind, dueAt }) => !off.includes(kind) && dueAt >= planning.fromAt && dueAt < planning.untilAt);
}

/**
 * The plan of reminders from two weeks back to sixty days ahead, earliest first. Pure: the same input gives the same
 * keys, so that planning again never makes a reminder new.
 */
export function planReminders(input: PlanInput, marks: Marks, candidates = reminderCandidates(input)): ReminderPlan {
  const planning = beginPlanning(input);
  const reminders = applyMarks(candidates, marks)
    // After the marks: a warning put off comes, whatever changed meanwhile.
    .filter(({ dueAt, changedAt = -Infinity }) => dueAt >= input.now - STAYS_MS && dueAt >= changedAt)
    .map(({ changedAt: _changedAt, ...reminder }): PlannedReminder => reminder)
    .sort((a, b) => a.dueAt - b.dueAt || (a.key < b.key ? -1 : 1));
  return { madeAt: input.now, untilAt: planning.untilAt, zone: input.zone, restOns: restDays(planning), reminders };
}

function restDays({ today, toOn, work }: Planning): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let on = addDays(today, -15); on <= addDays(toOn, 15); on = addDays(on, 1)) if (!isWorkingDay(on, work)) days.push(on);
  return days;
}
