import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { type PraiseNudge, praiseInterval, praiseNudge } from '#domain/praise/praise-nudge.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { localZone } from '#data/clock.ts';
import { readLastPraised } from '#data/praise.ts';

export interface NudgedPerson {
  readonly person: Person;
  readonly nudge: PraiseNudge;
}

/** Those who have not heard something good within their interval, the longest without first. `people` come by name and keep that order within a day. */
export async function listPraiseNudges(people: readonly Person[], today: CalendarDate, standards: Settings['standards']): Promise<NudgedPerson[]> {
  const intervals = people.flatMap((person) => praiseInterval(person, standards)?.days ?? []);
  if (intervals.length === 0) return [];
  const last = await readLastPraised(addDays(today, -Math.max(...intervals) - LOOK_BACK_DAYS));
  const ground = { today, zone: localZone(), standards };
  return people
    .flatMap((person) => {
      const nudge = praiseNudge(person, last.get(person.id) ?? null, ground);
      return nudge?.isDue ? [{ person, nudge }] : [];
    })
    .sort((a, b) => b.nudge.days - a.nudge.days);
}

/** Beyond the longest interval, so that "three weeks" can still be said of an interval of ten days. */
const LOOK_BACK_DAYS = 90;

/** Under which a nudge is put off. */
export const praiseNudgeKey = (personId: Person['id']): string => `praise-nudge/${personId}`;
