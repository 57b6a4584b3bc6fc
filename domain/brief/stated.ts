import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { type BriefLine, meetingRoute, whereFrom } from '#domain/brief/brief-line.ts';

const measures = [
  { field: 'workload', name: t`Workload` },
  { field: 'mood', name: t`Mood` },
  { field: 'energy', name: t`Energy` },
] as const;

/** What the person last said of their workload, mood and energy, against the time before. Stated only, never inferred. */
export function statedLines(heldNewestFirst: readonly OneOnOne[], today: CalendarDate): BriefLine[] {
  return measures.flatMap(({ field, name }) => {
    const [last, before] = firstTwo(heldNewestFirst, (meeting) => meeting[field] !== null);
    if (!last) return [];
    return [
      {
        key: `stated/${field}`,
        text: before ? against(name, last[field] as number, before[field] as number, before.on, today) : t`${name} ${last[field] as number} of 5.`,
        evidence: t`Said ${whereFrom(last.on, last.id, today)}`,
        route: meetingRoute(last.id),
        isOwed: false,
      },
    ];
  });
}

function against(name: string, last: number, before: number, on: CalendarDate, today: CalendarDate): string {
  const day = plainDate(on, today);
  if (last === before) return t`${name} ${last} of 5, the same as on ${day}.`;
  return last > before ? t`${name} ${last} of 5, up from ${before} on ${day}.` : t`${name} ${last} of 5, down from ${before} on ${day}.`;
}

function firstTwo<T>(items: readonly T[], fits: (item: T) => boolean): [T | undefined, T | undefined] {
  const first = items.findIndex(fits);
  if (first === -1) return [undefined, undefined];
  return [items[first], items.slice(first + 1).find(fits)];
}
