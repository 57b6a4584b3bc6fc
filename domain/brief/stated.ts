import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { type BriefLine, meetingRoute, whereFrom } from '#domain/brief/brief-line.ts';

const measures = [
  { field: 'workload', name: 'Workload' },
  { field: 'mood', name: 'Mood' },
  { field: 'energy', name: 'Energy' },
] as const;

/** What the person last said of their workload, mood and energy, against the time before. Stated only, never inferred. */
export function statedLines(heldNewestFirst: readonly OneOnOne[], today: CalendarDate): BriefLine[] {
  return measures.flatMap(({ field, name }) => {
    const [last, before] = firstTwo(heldNewestFirst, (meeting) => meeting[field] !== null);
    if (!last) return [];
    return [
      {
        key: `stated/${field}`,
        text: `${name} ${last[field]} of 5${before ? `, ${against(last[field] as number, before[field] as number, before.on, today)}` : ''}.`,
        evidence: t`Said ${whereFrom(last.on, last.id, today)}`,
        route: meetingRoute(last.id),
        isOwed: false,
      },
    ];
  });
}

function against(last: number, before: number, on: CalendarDate, today: CalendarDate): string {
  if (last === before) return t`the same as on ${plainDate(on, today)}`;
  return `${last > before ? 'up' : 'down'} from ${before} on ${plainDate(on, today)}`;
}

function firstTwo<T>(items: readonly T[], fits: (item: T) => boolean): [T | undefined, T | undefined] {
  const first = items.findIndex(fits);
  if (first === -1) return [undefined, undefined];
  return [items[first], items.slice(first + 1).find(fits)];
}
