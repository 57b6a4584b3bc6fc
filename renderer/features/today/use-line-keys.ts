import { type RefObject, useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { useShortcuts } from '#components/shortcuts.ts';
import { settlementsOf } from './settle-line.ts';

/** Keys for the lines of Today: j and k walk through them, d does away with one, s sets it aside. Enter opens it, being a link. */
export function useLineKeys(area: RefObject<HTMLElement | null>, lines: readonly TodayLine[], today: CalendarDate, onSetAside: (line: TodayLine) => void): void {
  const [lastPlace, setLastPlace] = useState(0);
  const links = () => [...(area.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const currentPlace = () => links().findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const walk = (step: 1 | -1) => {
    const all = links();
    const here = currentPlace();
    // After a line went away the walk goes on where it was.
    const next = here < 0 ? Math.min(lastPlace, all.length - 1) : here + step;
    all[next]?.focus();
    if (all[next]) setLastPlace(next);
  };
  const onCurrent = (act: (line: TodayLine) => void) => () => {
    const key = links()[currentPlace()]?.dataset['line'];
    const line = lines.find((each) => each.key === key);
    if (line) act(line);
  };
  useShortcuts([
    { keys: 'j', does: t`Next line`, group: t`Today`, repeats: true, run: () => walk(1) },
    { keys: 'k', does: t`Line before`, group: t`Today`, repeats: true, run: () => walk(-1) },
    { keys: 'd', does: t`Mark the line as done`, group: t`Today`, run: onCurrent((line) => void settlementsOf(line, today)[0]?.run()) },
    { keys: 's', does: t`Set the line aside until tomorrow`, group: t`Today`, run: onCurrent(onSetAside) },
  ]);
}
