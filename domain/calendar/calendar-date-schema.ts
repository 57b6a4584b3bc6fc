import * as z from 'zod';
import { type CalendarDate, type MonthDay, type WallTime, isCalendarDate, isMonthDay, isWallTime } from '#domain/calendar/calendar-date.ts';

export const calendarDate = z.custom<CalendarDate>(isCalendarDate, 'a day such as 2026-11-22');
export const wallTime = z.custom<WallTime>(isWallTime, 'a time such as 09:30');
export const monthDay = z.custom<MonthDay>(isMonthDay, 'a day of the year such as 02-29');
