import { useSyncExternalStore } from 'react';
import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';

/** The one place in the renderer that reads the clock and the zone. */
export const now = (): number => Date.now();
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const today = (): CalendarDate => calendarDateAt(now(), localZone());

const CHECK_EVERY_MS = 20_000;

function onDayChange(listener: () => void): () => void {
  const timer = setInterval(listener, CHECK_EVERY_MS);
  // A laptop that slept past midnight must not show yesterday when it is looked at again.
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
  };
}

/** Today on the manager's calendar; re-renders when the day changes. */
export const useToday = (): CalendarDate => useSyncExternalStore(onDayChange, today);
