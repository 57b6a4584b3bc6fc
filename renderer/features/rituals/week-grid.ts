import type { WallTime } from '#domain/calendar/calendar-date.ts';
import type { WeekDay, WeekEntry } from '#domain/rituals/team-week.ts';

const minutesOf = (at: WallTime) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
const HOUR = 60;
const FROM = 8 * HOUR;
const TO = 18 * HOUR;
/** What is shorter could not be read. */
const SHORTEST = 35;

/** An entry with a time, placed in its day: hours from the top, and its lane among those at the same time. */
export interface Placed {
  readonly entry: WeekEntry;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
}

/** The hours that the picture shows: eight to six, and further where something lies outside. Whole hours. */
export function shownHours(days: readonly WeekDay[]): { readonly from: number; readonly to: number } {
  const timed = days.flatMap(({ entries }) => entries.flatMap(({ at, lengthMinutes }) => (at === null ? [] : [{ from: minutesOf(at), to: Math.min(minutesOf(at) + lengthMinutes, 24 * HOUR) }])));
  return {
    from: Math.floor(Math.min(FROM, ...timed.map(({ from }) => from)) / HOUR),
    to: Math.ceil(Math.max(TO, ...timed.map(({ to }) => to)) / HOUR),
  };
}

/** Places what has a time beside what overlaps it. Entries come in the order of the day. */
export function placed(entries: readonly WeekEntry[]): Placed[] {
  const groups: { readonly entry: WeekEntry; readonly from: number; readonly to: number; readonly lane: number }[][] = [];
  for (const entry of entries) {
    if (entry.at === null) continue;
    const from = minutesOf(entry.at);
    const to = Math.min(from + Math.max(entry.lengthMinutes, SHORTEST), 24 * HOUR);
    const group = groups.at(-1);
    if (group === undefined || group.every((each) => each.to <= from)) groups.push([{ entry, from, to, lane: 0 }]);
    else {
      const taken = new Set(group.filter((each) => each.to > from).map(({ lane }) => lane));
      let lane = 0;
      while (taken.has(lane)) lane += 1;
      group.push({ entry, from, to, lane });
    }
  }
  return groups.flatMap((group) => {
    const lanes = Math.max(...group.map(({ lane }) => lane)) + 1;
    return group.map((each) => ({ ...each, lanes }));
  });
}
