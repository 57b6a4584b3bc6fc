import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import { useShownToday } from './today-context.ts';

/** A day as a person says it ("Friday"), or how far off it is ("12 days ago"); the exact one on hover and in a print. */
export function When({ on, as = 'date', className }: { readonly on: CalendarDate; readonly as?: 'date' | 'distance'; readonly className?: string }) {
  const today = useShownToday();
  const spoken = as === 'date' ? spokenDate(on, today) : spokenDistance(on, today);
  return (
    <time dateTime={on} title={exactDate(on)} className={`whitespace-nowrap ${className ?? ''}`}>
      <span className="print:hidden">{spoken}</span>
      <span className="hidden print:inline">{exactDate(on)}</span>
    </time>
  );
}
