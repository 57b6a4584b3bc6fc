import type * as z from 'zod';
import type { absence, absenceId } from '#domain/absences/absence-schema.ts';

export type AbsenceId = z.infer<typeof absenceId>;

/** What one may say to the whole team. "Away" says nothing more, and is what an absence begins with. */
export const absenceKinds = ['away', 'leave', 'travel', 'training'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];
export type Absence = z.infer<typeof absence>;
