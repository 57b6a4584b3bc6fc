import * as z from 'zod';
import { sheetFields } from '#domain/print/sheet.ts';

const phrases = z.array(z.object({ text: z.string().max(5_000), style: z.enum(['plain', 'strong', 'emphasis', 'code']), to: z.string().max(100).nullable() })).readonly();
const block = z.discriminatedUnion('kind', [z.object({ kind: z.literal('paragraph'), phrases }), z.object({ kind: z.literal('list'), isNumbered: z.boolean(), items: z.array(phrases).readonly() })]);
const blocks = z.array(block).readonly();
const part = z.object({ id: z.string().max(100), title: z.string().max(500), blocks });

/** The user guide on paper: the text that comes with Heed, and nothing anybody wrote. */
export const guideSheet = z
  .object({
    ...sheetFields,
    kind: z.literal('guide'),
    intro: blocks,
    chapters: z.array(part.extend({ parts: z.array(part).readonly() })).readonly(),
  })
  .readonly();
export type GuideSheet = z.infer<typeof guideSheet>;
