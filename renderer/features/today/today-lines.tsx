import { useRef } from 'react';
import type { TodayLine } from '#domain/today/today-line.ts';
import { FirstLines } from '#components/first-lines.tsx';
import { useShownToday } from '#components/today-context.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listSetAside } from '#data/set-aside.ts';
import { putAside } from './put-aside.ts';
import { TodayRow } from './today-row.tsx';
import { useLineKeys } from './use-line-keys.ts';

/** Lines as on Today, with their keys, for another page that looks at some of them. What was set aside stays so. */
export function TodayLines({ lines, 'aria-label': name }: { readonly lines: readonly TodayLine[]; readonly 'aria-label': string }) {
  const today = useShownToday();
  const area = useRef<HTMLDivElement>(null);
  const hidden = useLiveQuery(() => listSetAside(), [today]);
  const seen = lines.filter(({ key }) => !hidden?.has(key));
  useLineKeys(area);
  return (
    <div ref={area}>
      <FirstLines aria-label={name} lines={seen.map((line) => <TodayRow key={line.key} line={line} onSetAside={(key) => void putAside(key, today)} />)} />
    </div>
  );
}
