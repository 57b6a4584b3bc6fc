import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { sheetFields } from '#domain/print/sheet.ts';

export const letterKinds = ['trial', 'agreed', 'declined', 'appeal'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A part of a letter: sentences of ours, then what was typed, then points. */
const letterSection = z.object({ title: z.string(), sentences: z.array(z.string()).readonly(), typed: z.string(), points: z.array(z.string()).readonly() });

/** A letter about a request to work differently: shareable facts only. */
export const letterSheet = z.object({
  ...sheetFields,
  kind: z.literal('letter'),
  letter: z.enum(letterKinds),
  personName: z.string(),
  calledName: z.string(),
  /** Role and team, those that are written down. */
  place: z.array(z.string()).readonly(),
  managerName: z.string(),
  organisation: z.string(),
  writtenOn: calendarDate,
  heading: z.string(),
  sections: z.array(letterSection).readonly(),
  /** A trial is agreed by both; a decision is the manager's. */
  signedBy: z.enum(['manager', 'both']),
  caution: z.string(),
}).readonly();
export type LetterSheet = z.infer<typeof letterSheet>;
export type LetterSection = LetterSheet['sections'][number];
