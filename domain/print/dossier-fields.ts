import * as z from 'zod';
import { sheetFields } from '#domain/print/sheet.ts';

/** One thing of a record, as it leaves. */
const dossierFact = z.object({ label: z.string(), text: z.string() });

const dossierItem = z.object({
  title: z.string(),
  /** What is said beside the title: its day, that it lies in the trash. */
  notes: z.array(z.string()).readonly(),
  facts: z.array(dossierFact).readonly(),
});

/** Papers that are made of records in parts: what is said about them first, then each record with its facts. */
export const dossierFields = {
  ...sheetFields,
  /** What it is, above the name. */
  about: z.string(),
  personName: z.string(),
  organisation: z.string(),
  preparedOn: z.string(),
  /** Sentences before the first part. */
  introduction: z.array(z.string()).readonly(),
  sections: z.array(z.object({ title: z.string(), items: z.array(dossierItem).readonly() })).readonly(),
};
