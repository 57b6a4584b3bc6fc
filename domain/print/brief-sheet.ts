import * as z from 'zod';
import { briefSectionKinds } from '#domain/brief/brief-line.ts';
import { sheetFields } from '#domain/print/sheet.ts';

const briefSheetLine = z.object({
  key: z.string(),
  text: z.string(),
  evidence: z.string(),
  /** Where the record behind it is shown; followed on the screen, ignored on paper. */
  route: z.string().nullable(),
  isOwed: z.boolean(),
});

/** The brief on one page, for the manager's own eyes. Each line is a sentence with its evidence at the end. */
export const briefSheet = z.object({
  ...sheetFields,
  kind: z.literal('brief'),
  heading: z.string(),
  subheading: z.string(),
  preparedOn: z.string(),
  sections: z.array(z.object({ kind: z.enum(briefSectionKinds), title: z.string(), lines: z.array(briefSheetLine).readonly() })).readonly(),
}).readonly();
export type BriefSheet = z.infer<typeof briefSheet>;
