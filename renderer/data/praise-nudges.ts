import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { type PraiseNudge, praiseNudge, praiseReadFrom } from '#domain/praise/praise-nudge.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { localZone } from '#data/clock.ts';
import { readLastPraised } from '#data/praise.ts';

export interface NudgedPerson {
  readonly person: Person;
  readonly nudge: PraiseNudge;
}

/** Who heard something good within the longest interval that is in use and some months before, and when last. */
export async function readPraisedLately(people: readonly Person[], today: CalendarDate, standards: Settings['standards']): Promise<ReadonlyMap<PersonId, CalendarDate>> {
  const from = praiseReadFrom(people, { today, standards }, LOOK_BACK_DAYS);
  return from === null ? new Map() : await readLastPraised(from);
}

/** Those who have not heard something good within their interval, the longest without first. `people` come by name and keep that order within a day. */
export async function listPraiseNudges(people: readonly Person[], today: CalendarDate, standards: Settings['standards']): Promise<NudgedPerson[]> {
  const last = await readPraisedLately(people, today, standards);
  const ground = { today, zone: localZone(), standards };
  return people
    .flatMap((person) => {
      const nudge = praiseNudge(person, last.get(person.id) ?? null, ground);
      return nudge?.isDue ? [{ person, nudge }] : [];
    })
    .sort((a, b) => b.nudge.days - a.nudge.days);
}

/** So that "three weeks" can still be said of an interval of ten days. Longer than reminders look back, which are held back over a row of days off. */
const LOOK_BACK_DAYS = 90;

/** Under which a nudge is put off. */
export const praiseNudgeKey = (personId: Person['id']): string => `praise-nudge/${personId}`;
