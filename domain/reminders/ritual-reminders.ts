import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { previousWorkingDay, workingDayOnOrBefore } from '#domain/calendar/working-days.ts';
import { prepareFrom, ritualTimes } from '#domain/rituals/ritual-times.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Planning } from '#domain/reminders/planning.ts';
import { clip, namedDay, within } from '#domain/reminders/wording.ts';

const LONGEST_NAME = 110;
/** No ritual is prepared longer before, days off included. */
const BEYOND_DAYS = 60;
const MIDNIGHT = '00:00' as WallTime;

type RitualInput = PlanInput['rituals'][number];

/** Each time a ritual takes place: in time to prepare it and on its day, pointless once it has begun. What is skipped or falls on a holiday is passed over. */
export const remindOfRituals = (planning: Planning): PlannedReminder[] =>
  planning.input.rituals.flatMap((ritual) => {
    if (ritual.deletedAt !== null) return [];
    const times = ritualTimes(ritual, planning.fromOn, addDays(planning.toOn, BEYOND_DAYS), planning.input.isHoliday);
    return times.flatMap(({ on, state }) => (state === 'open' ? remindOfTime(planning, ritual, on) : []));
  });

function remindOfTime(planning: Planning, ritual: RitualInput, on: CalendarDate): PlannedReminder[] {
  const { at, id, prepDays } = ritual;
  const name = within(clip(ritual.name, LONGEST_NAME));
  const common = { kind: 'ritual', urgency: 'day', route: '/praise/rituals', title: `${name}: ${at === null ? namedDay(on) : t`${namedDay(on)} at ${at}`}` } as const;
  // A whole day is prepared for until it is over.
  const beginsAt = at === null ? planning.at(addDays(on, 1), MIDNIGHT) : planning.at(on, at);
  const key = `ritual:${id}:${on}`;
  const dayOn = lastMorning(planning, on, beginsAt);
  const dueAt = planning.at(dayOn, planning.dayTime);
  const said = dayOn === on ? { body: t`Today, together.`, reason: t`On its day.` } : { body: t`No working morning is left before it.`, reason: t`On the last working morning before it.` };
  const onTheDay: PlannedReminder = { ...common, ...said, key, dueAt, expiresAt: beginsAt };
  if (prepDays === 0) return [onTheDay];
  const aheadAt = planning.at(prepareFrom(on, prepDays, planning.work), planning.dayTime);
  const reason = plural(prepDays, { one: 'One working day ahead, to prepare it.', other: '# working days ahead, to prepare it.' });
  const ahead: PlannedReminder = { ...common, key: `${key}:prep`, dueAt: aheadAt, expiresAt: dueAt, body: t`Time to prepare it.`, reason };
  return aheadAt < dueAt ? [ahead, onTheDay] : [{ ...ahead, expiresAt: beginsAt }];
}

/** Its day where that is worked and its morning comes before it begins, else the last working day before: later it would be over. */
function lastMorning({ work, dayTime, at }: Planning, on: CalendarDate, beginsAt: number): CalendarDate {
  const day = workingDayOnOrBefore(on, work);
  return at(day, dayTime) < beginsAt ? day : previousWorkingDay(day, work);
}
