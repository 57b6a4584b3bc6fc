import type { CalendarDate } from '#domain/calendar/calendar-date.ts';

/** What can be taken out of Heed for other programs: pages, tables, or a calendar. */
export const leaveForms = ['pages', 'tables', 'calendar'] as const;
export type LeaveForm = (typeof leaveForms)[number];

/** Writes everything in a form that other programs read. */
export interface LeaveProfile {
  readonly request: {
    readonly form: LeaveForm;
    /** Pages and tables: with what Heed veils. A calendar never has it. */
    readonly isPrivateIn: boolean;
    /** The manager's day and zone. */
    readonly today: CalendarDate;
    readonly zone: string;
  };
  /** The folder, or the calendar's file. */
  readonly result: { readonly path: string; readonly files: number };
}
