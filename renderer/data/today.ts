import type { Absence } from '#domain/absences/absence.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { todayList, type TodayList } from '#domain/today/today-list.ts';
import { listAbsencesUntil } from '#data/absences.ts';
import { listOpenCommitments } from '#data/commitments.ts';
import { listCurrentExpectations } from '#data/expectations.ts';
import { listFollowUps } from '#data/feedback.ts';
import { listOpenGoals } from '#data/goals.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listUnfinishedMatters } from '#data/matters.ts';
import { listPlannedFrom, listToWriteUp, listUnsettled, readRhythms } from '#data/one-on-ones.ts';
import { listPeople } from '#data/people.ts';
import { listNewestPlans } from '#data/plans.ts';
import { listPraiseNudges } from '#data/praise-nudges.ts';
import { listPraiseToSay } from '#data/praise.ts';
import { listOpenRecoveries } from '#data/recoveries.ts';
import { listOpenRequests } from '#data/requests.ts';
import type { Person } from '#domain/people/person.ts';

/** Notes that were not written within this time will not be: they stop being asked for. */
const WRITE_UP_WITHIN_DAYS = 14;

export interface TodayPage {
  readonly people: readonly Person[];
  readonly list: TodayList;
  /** Of today and later. */
  readonly absences: readonly Absence[];
}

/**
 * What Today shows. Reads only what is open, planned or recent, so it stays quick however long the history.
 * @param soonUntil the last day that counts as soon, for whoever looks further ahead than Today
 */
export async function readToday(today: CalendarDate, settings: Pick<Settings, 'standards'> & WorkSettings, soonUntil?: CalendarDate): Promise<TodayPage> {
  const people = await listPeople();
  const [commitments, matters, recoveries, requests, unsettled, toWriteUp, planned, rhythms, goals, plans, followUps, expectations, toSay, nudged, absences] = await Promise.all([
    listOpenCommitments(),
    listUnfinishedMatters(),
    listOpenRecoveries(),
    listOpenRequests(),
    listUnsettled(today),
    listToWriteUp(addDays(today, -WRITE_UP_WITHIN_DAYS)),
    listPlannedFrom(today),
    readRhythms(people, settings.standards, today),
    listOpenGoals(),
    listNewestPlans(),
    listFollowUps(),
    listCurrentExpectations(),
    listPraiseToSay(),
    listPraiseNudges(people, today, settings.standards),
    listAbsencesUntil(today),
  ]);
  // The calendar of holidays is large; it is only needed to count working days since something was raised.
  const work = matters.length > 0 ? await readWorkingDays(settings, today, matters[0]?.heardOn) : { days: settings.workingDays, isHoliday: () => false };
  const records = { people, commitments, matters, recoveries, requests, unsettled, toWriteUp, planned, rhythms, goals, plans: [...plans.values()], followUps, expectations, toSay, nudged };
  return { people, absences, list: todayList(records, { today, standards: settings.standards, work, ...(soonUntil !== undefined && { soonUntil }) }) };
}
