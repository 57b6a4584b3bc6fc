import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { sheetFields } from '#domain/print/sheet.ts';

const card = z.object({ text: z.string(), /** The day it was last said aloud; null: not yet. */ confirmedOn: calendarDate.nullable() });

/** What two expect of each other, on one page that both can sign. */
export const expectationsSheet = z.object({
  ...sheetFields,
  kind: z.literal('expectations'),
  personName: z.string(),
  /** What the person is called in a sentence. */
  calledName: z.string(),
  role: z.string(),
  team: z.string(),
  managerName: z.string(),
  organisation: z.string(),
  ofThem: z.array(card).readonly(),
  ofMe: z.array(card).readonly(),
  preparedOn: calendarDate,
}).readonly();
export type ExpectationsSheet = z.infer<typeof expectationsSheet>;
