import * as z from 'zod';

/** What every printed sheet says about itself; title and language become the PDF's metadata. */
export const sheetFields = {
  title: z.string().min(1).max(500),
  /** BCP 47. */
  language: z.string().min(2).max(35),
  paper: z.enum(['A4', 'Letter']),
  /** Suggested file name without extension, safe on every system. */
  fileName: z.string().min(1).max(120),
};
