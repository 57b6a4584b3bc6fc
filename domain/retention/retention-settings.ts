import * as z from 'zod';
import { type RetentionKind, retentionWords } from '#domain/retention/retention-kinds.ts';

/** Months; null: kept until deleted by hand. */
const months = (kind: RetentionKind) => z.number().int().min(1).max(600).nullable().default(retentionWords[kind].defaultMonths);

/** Off until the manager turns it on: see docs/decisions/retention.md. */
export const retentionSettings = z.object({
  isOn: z.boolean().default(false),
  months: z
    .object({
      gone: months('gone'),
      conversations: months('conversations'),
      promises: months('promises'),
      asks: months('asks'),
      requests: months('requests'),
      praise: months('praise'),
      feedback: months('feedback'),
      expectations: months('expectations'),
      growth: months('growth'),
      occasions: months('occasions'),
      absences: months('absences'),
    })
    .prefault({}),
});
export type RetentionSettings = z.infer<typeof retentionSettings>;
