import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { idOf, recordFields } from '#domain/record-schema.ts';

export const deletionReceiptId = idOf('deletion-receipt');

/**
 * Proof that records are gone for good, without saying whose or what: how many of which kind, when, and what reading
 * everything back found. It names nobody, so it may stay when they are forgotten.
 */
export const deletionReceipt = z.object({
  ...recordFields,
  id: deletionReceiptId,
  /** The manager's day on which they went. */
  on: calendarDate,
  counts: z.array(z.object({ table: z.enum(tableNames), count: z.number().int().min(1) })).readonly(),
  /** How many of them the journal still held when it was read back, and when; null: not read back yet. */
  readBack: z.object({ at: z.number().int(), found: z.number().int().min(0) }).readonly().nullable(),
  /** The last day on which a backup from before may still hold them. */
  backupsUntilOn: calendarDate,
}).readonly();
