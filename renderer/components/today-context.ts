import { createContext, useContext } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';

/** The kit reads no clock: the shell says what day it is, once for all. */
export const TodayContext = createContext<CalendarDate | null>(null);

/** @throws Error outside the shell. */
export function useShownToday(): CalendarDate {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('No TodayContext around this component');
  return today;
}
