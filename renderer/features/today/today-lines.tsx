import { useRef } from 'react';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { localZone } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listSetAside, setAside } from '#data/set-aside.ts';
import { undo } from '#data/undo.ts';
import { TodayRow } from './today-row.tsx';
import { useLineKeys } from './use-line-keys.ts';

const MIDNIGHT = '00:00' as WallTime;

/** Lines as on Today, with their keys, for another page that looks at some of them. What was set aside stays so. */
export function TodayLines({ lines, 'aria-label': name }: { readonly lines: readonly TodayLine[]; readonly 'aria-label': string }) {
  const today = useShownToday();
  const area = useRef<HTMLDivElement>(null);
  const putAside = (line: TodayLine) => {
    void setAside(line.key, instantAt(addDays(today, 1), MIDNIGHT, localZone())).then(() => showToast({ text: 'Set aside until tomorrow. It stays owed.', undo }));
  };
  const hidden = useLiveQuery(() => listSetAside(), [today]);
  const seen = lines.filter(({ key }) => !hidden?.has(key));
  useLineKeys(area, seen, today, putAside);
  return (
    <div ref={area}>
      <FirstLines aria-label={name} lines={seen.map((line) => <TodayRow key={line.key} line={line} onSetAside={putAside} />)} />
    </div>
  );
}
