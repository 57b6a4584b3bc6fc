import * as z from 'zod';
import { calendarDate } from '#domain/calendar/calendar-date-schema.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { idOf, recordFields } from '#domain/record-schema.ts';

export const deletionReceiptId = idOf('deletion-receipt');

const count = z.number().int().min(0);

/**
 * Proof that records are gone for good, without saying whose or what: how many of which kind, when, and what reading
 * everything back found. It names nobody, so it may stay when they are forgotten.
 */
export const deletionReceipt = z.object({
  ...recordFields,
  id: deletionReceiptId,
  /** The manager's day on which they went. */
  on: calendarDate,
  counts: z.array(z.object({ table: z.enum(tableNames), count: count.min(1) })).readonly(),
  /** Ids still to be taken out of the journal; empty once that is done and proved. */
  pending: z.array(z.object({ table: z.enum(tableNames), id: z.string().min(1).max(200) })).readonly(),
  /** When the journal was read back and none was found: earlier wordings taken out, entries read, damaged ones that nobody can read. */
  readBack: z.object({ at: z.number().int(), removed: count, searched: count, unreadable: count }).readonly().nullable(),
  /** About the last day on which a backup from before may still hold them. */
  backupsUntilOn: calendarDate,
}).readonly();
