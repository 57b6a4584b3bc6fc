import { z } from 'zod';
import { sheetFields } from '#domain/print/sheet.ts';

/** The brief on one page, for the manager's own eyes. Each line is a sentence with its evidence at the end. */
export const briefSheet = z.object({
  ...sheetFields,
  kind: z.literal('brief'),
  heading: z.string(),
  subheading: z.string(),
  sections: z.array(z.object({ title: z.string(), lines: z.array(z.object({ text: z.string(), evidence: z.string(), isOwed: z.boolean() })).readonly() })).readonly(),
}).readonly();
export type BriefSheet = z.infer<typeof briefSheet>;
