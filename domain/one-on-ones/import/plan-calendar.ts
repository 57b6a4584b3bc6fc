import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { cancel, type Moment, move, plan } from '#domain/one-on-ones/transitions.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { FoundMeeting } from './calendar-series.ts';

/** An occurrence that the manager wants, with the id that it has in every import. */
export interface WantedMeeting {
  readonly id: OneOnOneId;
  readonly personId: PersonId;
  readonly meeting: FoundMeeting;
}

export interface CalendarImportCount {
  readonly planned: number;
  readonly moved: number;
  readonly cancelled: number;
  /** There already, just so. */
  readonly unchanged: number;
  /** The person has another one-on-one on that day, or what came of it is settled here. */
  readonly left: number;
}

export interface CalendarImport {
  readonly oneOnOnes: readonly OneOnOne[];
  readonly count: CalendarImportCount;
}

interface Roster {
  /** By id; those in the trash, too. */
  readonly known: ReadonlyMap<OneOnOneId, OneOnOne>;
  /** Planned and held ones of the period. */
  readonly standing: readonly OneOnOne[];
  readonly usualMinutes: number;
}

const SHORTEST = 5;
const LONGEST = 480;

/**
 * What an import does: plans what is new, moves what stands elsewhere by now, cancels what was called off. What has been
 * held, missed, cancelled or thrown away here stays as it is, and nobody gets a second one-on-one on a day.
 */
export function planCalendarImport(wanted: readonly WantedMeeting[], { known, standing, usualMinutes }: Roster, moment: Moment): CalendarImport {
  const oneOnOnes: OneOnOne[] = [];
  const count = { planned: 0, moved: 0, cancelled: 0, unchanged: 0, left: 0 };
  const taken = new Map(standing.filter(({ state }) => state === 'planned' || state === 'held').map(({ id, personId, on }) => [`${personId}/${on}`, id]));
  const seen = new Set<OneOnOneId>();
  const take = (changed: OneOnOne | null, as: keyof CalendarImportCount) => {
    count[changed === null ? 'left' : as] += 1;
    if (changed !== null) oneOnOnes.push(changed);
  };
  for (const { id, personId, meeting } of wanted) {
    if (seen.has(id)) continue;
    seen.add(id);
    const before = known.get(id);
    const holder = taken.get(`${personId}/${meeting.on}`);
    if (before) {
      if (before.deletedAt !== null || before.state !== 'planned') count.left += 1;
      else if (meeting.isCancelled) take(resultOf(cancel(before)), 'cancelled');
      else if (before.on === meeting.on && before.at === meeting.at) count.unchanged += 1;
      else if (holder !== undefined && holder !== id) count.left += 1;
      else take(resultOf(move(before, { on: meeting.on, at: meeting.at }, moment)), 'moved');
    } else if (meeting.isCancelled) continue;
    else if (holder !== undefined) count.left += 1;
    else {
      const lengthMinutes = Math.min(LONGEST, Math.max(SHORTEST, meeting.lengthMinutes ?? usualMinutes));
      take(resultOf(plan({ id, personId, on: meeting.on, at: meeting.at, lengthMinutes, place: meeting.place }, moment)), 'planned');
    }
    if (!meeting.isCancelled) taken.set(`${personId}/${meeting.on}`, holder ?? id);
  }
  return { oneOnOnes, count };
}

const resultOf = (transition: ReturnType<typeof plan>): OneOnOne | null => (transition.kind === 'changed' ? transition.value : null);
