import { Dexie } from 'dexie';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { YearRecords } from '#domain/occasions/coming-year.ts';
import { remindOfOccasions } from '#domain/reminders/occasion-reminders.ts';
import { nothingToRemindOf, type PlanInput } from '#domain/reminders/plan-input.ts';
import { planReminders, reminderCandidates } from '#domain/reminders/plan-reminders.ts';
import type { ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { LOOK_BACK_DAYS } from '#domain/reminders/planning.ts';
import { listAbsencesUntil } from '#data/absences.ts';
import { listOpenCommitments } from '#data/commitments.ts';
import { db } from '#data/database.ts';
import { listCurrentExpectations } from '#data/expectations.ts';
import { listFollowUps } from '#data/feedback.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listUnfinishedMatters } from '#data/matters.ts';
import { listOccasionMarksAround, listOccasions } from '#data/occasions.ts';
import { listPlannedFrom, listToWriteUp, readContacts } from '#data/one-on-ones.ts';
import { listOwnReminders } from '#data/own-reminders.ts';
import { listPeople } from '#data/people.ts';
import { listPraiseToSay } from '#data/praise.ts';
import { readPraisedLately } from '#data/praise-nudges.ts';
import { listOpenRecoveries } from '#data/recoveries.ts';
import { readMarks } from '#data/reminder-marks.ts';
import { listOpenRequests } from '#data/requests.ts';
import { listHeldRituals } from '#data/rituals.ts';
import { listReviewsSince } from '#data/week-reviews.ts';
import { rowsWith } from '#data/rows-with.ts';

type PlanSettings = PlanInput['settings'] & WorkSettings;

/** Plans the reminders anew from what is open, active or to come. Nothing closed is read, however long the history. */
export async function readReminderPlan(settings: PlanSettings, now: number, zone: string): Promise<ReminderPlan> {
  const today = calendarDateAt(now, zone);
  const since = addDays(today, -LOOK_BACK_DAYS);
  const people = await listPeople();
  const [contacts, planned, toWriteUp, commitments, matters, recoveries, praise, lastPraised, followUps, expectations, goals, plans, requests, occasions, occasionMarks, rituals, absences, weekReviews, ownReminders] = await Promise.all([
    readContacts(people, today),
    listPlannedFrom(since),
    listToWriteUp(since),
    listOpenCommitments(),
    listUnfinishedMatters(),
    listOpenRecoveries(),
    listPraiseToSay(),
    readPraisedLately(people, today, settings.standards),
    listFollowUps(),
    listCurrentExpectations(),
    db.goals.where('state').equals('active').toArray(),
    rowsWith(db.plans, 'state', ['agreed', 'reviewed']),
    listOpenRequests(),
    listOccasions(),
    listOccasionMarksAround(today),
    listHeldRituals(people),
    listAbsencesUntil(since),
    listReviewsSince(since),
    listOwnReminders(),
  ]);
  const work = await readWorkingDays(settings, today, matters[0]?.heardOn);
  const input: PlanInput = {
    now,
    zone,
    settings,
    isHoliday: work.isHoliday,
    people,
    contacts,
    oneOnOnes: [...planned, ...toWriteUp],
    commitments,
    matters,
    recoveries,
    praise,
    lastPraised,
    followUps,
    expectations,
    goals,
    plans,
    requests,
    occasions,
    occasionMarks,
    rituals,
    absences,
    weekReviews,
    ownReminders,
  };
  const candidates = reminderCandidates(input);
  return planReminders(input, await readMarks(candidates.map(({ key }) => key)), candidates);
}

/** Plans what reminds of occasions, and reads nothing but what they are made of and what was done with those reminders. */
export async function readOccasionPlan({ people, occasions, marks }: YearRecords, settings: PlanInput['settings'], { isHoliday }: WorkingDays, now: number, zone: string): Promise<ReminderPlan> {
  const input: PlanInput = { ...nothingToRemindOf, now, zone, settings, isHoliday, people, occasions, occasionMarks: marks };
  const candidates = reminderCandidates(input, [remindOfOccasions]);
  return planReminders(input, await readMarks(candidates.map(({ key }) => key)), candidates);
}

const SOURCES = ['people', 'oneOnOnes', 'commitments', 'matters', 'recoveries', 'praise', 'feedback', 'expectations', 'goals', 'plans', 'requests', 'occasions', 'occasionMarks', 'rituals', 'absences', 'weekReviews', 'ownReminders', 'reminderMarks'] as const;
/** Dexie names what changed `idb://DATABASE/TABLE/INDEX`. */
const TABLE = /^idb:\/\/[^/]+\/([^/]+)\//;

/** Tells when anything that reminders are planned from has changed, in this window or another. Typing notes is no such change. */
export function onReminderInputs(listener: () => void): () => void {
  const heed = (parts: Record<string, unknown>) => {
    const isOurs = Object.keys(parts).some((part) => SOURCES.some((source) => source === TABLE.exec(part)?.[1]));
    if (isOurs) listener();
  };
  Dexie.on('storagemutated', heed);
  return () => Dexie.on('storagemutated').unsubscribe(heed);
}
