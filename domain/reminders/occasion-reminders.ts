import { addDays, type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { isZone } from '#domain/calendar/instant.ts';
import { monthDayIn, monthDayOf } from '#domain/calendar/month-day.ts';
import type { PlanPerson } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { namedDay, nameOf } from '#domain/reminders/wording.ts';

/** Birthdays and work anniversaries of people who have not said that they want none. */
export function remindOfOccasions(planning: Planning): PlannedReminder[] {
  const years = range(Number(planning.fromOn.slice(0, 4)), Number(addDays(planning.toOn, 60).slice(0, 4)));
  return planning.input.people.flatMap((person) => {
    if (planning.personOf(person.id) === null || person.occasionPreference === 'none') return [];
    return years.flatMap((year) => [...birthday(planning, person, year), ...anniversary(planning, person, year)]);
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const manners = ({ occasionPreference }: PlanPerson) =>
  occasionPreference === 'quiet' ? 'They prefer it quiet: a word from you, nothing in front of others.' : 'They have nothing against others knowing.';

function birthday(planning: Planning, person: PlanPerson, year: number): PlannedReminder[] {
  if (person.birthday === null) return [];
  const on = monthDayIn(year, person.birthday);
  return occasion(planning, person, 'birthday', on, `Birthday of ${nameOf(person)}: ${namedDay(on)}`);
}

function anniversary(planning: Planning, person: PlanPerson, year: number): PlannedReminder[] {
  const years = person.startOn === null ? 0 : year - Number(person.startOn.slice(0, 4));
  if (person.startOn === null || years < 1) return [];
  const on = monthDayIn(year, monthDayOf(person.startOn));
  return occasion(planning, person, 'work-anniversary', on, `${nameOf(person)}: ${years === 1 ? '1 year' : `${years} years`} here on ${namedDay(on)}`);
}

const occasion = (planning: Planning, person: PlanPerson, kind: 'birthday' | 'work-anniversary', on: CalendarDate, title: string) =>
  remindOfDay(
    planning,
    { kind, subject: person.id, on, leadDays: planning.input.settings.reminders.lead.occasionDaysBefore, title, body: manners(person), route: `/people/${person.id}` },
    managersDay(planning, on, person.timeZone),
  );

/**
 * The manager's day on which it is that day for the person when the reminder comes. To somebody in Los Angeles the
 * birthday of a colleague in Auckland comes on the day before: at their own breakfast it would be over there.
 */
function managersDay(planning: Planning, on: CalendarDate, theirZone: string | null): CalendarDate {
  if (theirZone === null || theirZone === planning.input.zone || !isZone(theirZone)) return on;
  const isTheirDay = (day: CalendarDate) => calendarDateAt(planning.at(day, planning.dayTime), theirZone) === on;
  return [on, addDays(on, -1), addDays(on, 1)].find(isTheirDay) ?? on;
}
