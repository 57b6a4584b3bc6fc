import { dayAt, DAY, weekday } from './berlin.ts';

/** A backup that was made: its number in the order they were made, and when. */
export interface Made {
  readonly name: string;
  readonly number: number;
  readonly at: number;
}

/**
 * Which of all backups ever made should still lie there, reckoned from the whole list anew: the newest of each of the
 * last 7 days, 5 weeks and 12 months that have any.
 */
export function expectedBackups(made: readonly Made[]): Set<string> {
  const newestOf = (period: (backup: Made) => string, count: number) => {
    const newest = new Map<string, Made>();
    for (const backup of made) if (backup.number > (newest.get(period(backup))?.number ?? 0)) newest.set(period(backup), backup);
    return [...newest.values()].sort((a, b) => b.number - a.number).slice(0, count);
  };
  const monday = ({ at }: Made) => {
    const on = dayAt(at);
    return String(Date.parse(`${on}T00:00:00Z`) / DAY - weekday(on));
  };
  return new Set([...newestOf(({ at }) => dayAt(at), 7), ...newestOf(monday, 5), ...newestOf(({ at }) => dayAt(at).slice(0, 7), 12)].map(({ name }) => name));
}
