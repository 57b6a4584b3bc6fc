import * as z from 'zod';
import { dossierFields } from '#domain/print/dossier-fields.ts';

/** Everything Heed holds about one person, for that person: private notes and feedback too, names of others masked. */
export const disclosureSheet = z.object({ ...dossierFields, kind: z.literal('disclosure') }).readonly();
export type DisclosureSheet = z.infer<typeof disclosureSheet>;

/** What the next manager of a person should know: shareable facts only. */
export const handoverSheet = z.object({ ...dossierFields, kind: z.literal('handover') }).readonly();
export type HandoverSheet = z.infer<typeof handoverSheet>;

export type DossierSheet = DisclosureSheet | HandoverSheet;
