import * as z from 'zod';
import { LONGEST_LINE } from '#domain/record.ts';

/**
 * What every record carries. Ids are UUIDv7 (or, for marks, the stable key of what is marked), so they sort by
 * creation and stay unique across machines. A deletion is a field, never a missing row: a file that vanishes on a
 * second machine must not delete anything here.
 */
export const recordFields = {
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  /** Instant of deletion while the record lies in the trash, else null. */
  deletedAt: z.number().int().nullable(),
};

/** A record's id, branded per noun so that a person's id cannot stand where a meeting's is wanted. */
export const idOf = <Noun extends string>(_noun: Noun) => z.string().min(1).max(200).brand<Noun>();

/** Free text a person types. The limit only stops accidents (a pasted film), not long notes. */
export const text = z.string().max(1_000_000);

/** One line of text. */
export const line = z.string().max(LONGEST_LINE);
