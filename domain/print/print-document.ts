import * as z from 'zod';
import { briefSheet } from '#domain/print/brief-sheet.ts';
import { disclosureSheet, handoverSheet } from '#domain/print/dossier-sheet.ts';
import { expectationsSheet } from '#domain/print/expectations-sheet.ts';
import { guideSheet } from '#domain/print/guide-sheet.ts';
import { letterSheet } from '#domain/print/letter-sheet.ts';
import { planSheet } from '#domain/print/plan-sheet.ts';
import { recoverySheet } from '#domain/print/recovery-sheet.ts';

/**
 * What may be printed: self-contained sheets, built by `domain` from shareable records (the plan, expectations, letters, the handover), for the
 * manager's own eyes (the brief), or for the person who asks what is held about them (the disclosure), to be kept apart from Heed (the recovery key), or for anybody (the user guide). The print window gets a sheet and has no access to the store, so nothing else can be in it.
 */
export const printDocument = z.discriminatedUnion('kind', [planSheet, expectationsSheet, letterSheet, briefSheet, handoverSheet, disclosureSheet, recoverySheet, guideSheet]);
export type PrintDocument = z.infer<typeof printDocument>;
