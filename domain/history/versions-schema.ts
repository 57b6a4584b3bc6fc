import * as z from 'zod';
import { versionedTables } from '#domain/history/versions.ts';

export const readVersionsRequest = z.object({ kind: z.literal('read-versions'), table: z.enum(versionedTables), id: z.string().min(1).max(200) });
