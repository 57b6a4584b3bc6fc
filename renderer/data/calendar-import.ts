import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { FoundMeeting } from '#domain/one-on-ones/import/calendar-series.ts';
import { type CalendarImport, planCalendarImport } from '#domain/one-on-ones/import/plan-calendar.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';
import { listPlannedFrom } from '#data/one-on-ones.ts';

export interface ChosenMeeting {
  readonly personId: PersonId;
  readonly meeting: FoundMeeting;
}

const ids = new Map<string, Promise<OneOnOneId>>();

/**
 * The id of a one-on-one that came from a calendar: a UUID made of the event's own name (RFC 9562, version 8), so that
 * a second import finds it again. A digest, because UIDs of calendars hold addresses and ids are readable on disk.
 */
function idOfEvent(key: string): Promise<OneOnOneId> {
  const known = ids.get(key) ?? digest(key);
  ids.set(key, known);
  return known;
}

async function digest(key: string): Promise<OneOnOneId> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`one-on-one/${key}`))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as OneOnOneId;
}

/** What importing these would do now. */
export async function planFromCalendar(chosen: readonly ChosenMeeting[], usualMinutes: number): Promise<CalendarImport> {
  const on = today();
  const wanted = await Promise.all(chosen.map(async ({ personId, meeting }) => ({ id: await idOfEvent(meeting.key), personId, meeting })));
  const [known, planned, heldToday] = await Promise.all([db.oneOnOnes.bulkGet(wanted.map(({ id }) => id)), listPlannedFrom(on), listHeldOn(on)]);
  const byId = new Map(known.flatMap((each) => (each ? [[each.id, each] as const] : [])));
  return planCalendarImport(wanted, { known: byId, standing: [...planned, ...heldToday], usualMinutes }, { today: on, now: now() });
}

const listHeldOn = async (on: CalendarDate) => (await db.oneOnOnes.where('[state+on]').equals(['held', on]).toArray()).filter(({ deletedAt }) => deletedAt === null);

/** All of them at once, so that one undo takes the import back. */
export const importOneOnOnes = async ({ oneOnOnes }: CalendarImport): Promise<void> => (oneOnOnes.length === 0 ? undefined : commit(t`Import one-on-ones`, oneOnOnes.map((each) => put('oneOnOnes', each))));
