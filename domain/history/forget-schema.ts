import * as z from 'zod';
import { tableNames } from '#domain/journal/table-names.ts';

/** Ids of rows that were erased: as many as one commit can hold. */
export const forgetRowsRequest = z.object({ kind: z.literal('forget-rows'), rows: z.array(z.object({ table: z.enum(tableNames), id: z.string().min(1).max(200) })).min(1).max(200_000) });
