import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { teamWeek, type WeekDay } from '#domain/rituals/team-week.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Person } from '#domain/people/person.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { useSettings } from '#bridge/settings.ts';
import { readWorkingDays } from '#data/holidays.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { listOneOnOnesBetween, listRituals } from '#data/rituals.ts';

export interface FoundWeek {
  readonly people: readonly Person[];
  readonly rituals: readonly Ritual[];
  readonly ended: readonly Ritual[];
  readonly days: readonly WeekDay[];
  readonly work: WorkingDays;
}

/** The rituals, and the week that begins on a Monday. */
export function useWeek(monday: CalendarDate): FoundWeek | undefined {
  const settings = useSettings();
  return useLiveQuery(async () => {
    const [people, rituals, ended, oneOnOnes, work] = await Promise.all([listPeople(), listRituals('active'), listRituals('ended'), listOneOnOnesBetween(monday, addDays(monday, 6)), readWorkingDays(settings, monday)]);
    return { people, rituals, ended, work, days: teamWeek(monday, { rituals: [...rituals, ...ended], oneOnOnes, people }, work) };
  }, [monday, settings]);
}
