import * as z from 'zod';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Manifest } from '#domain/archive/manifest.ts';
import { tableNames } from '#domain/journal/table-names.ts';

const count = z.number().int().nonnegative();
const fileFacts = { bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) };

export const manifestSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  schema: z.number().int().min(1),
  createdAt: count,
  app: z.string().max(100),
  tables: z.partialRecord(z.enum(tableNames), z.strictObject({ ...fileFacts, records: count, inTrash: count, newestAt: count.nullable() })),
  settings: z.strictObject(fileFacts),
});

/** What an archive of any version says of itself: enough to tell that a newer Heed wrote it. */
const anyManifest = z.looseObject({ format: z.literal(ARCHIVE_FORMAT), version: z.number().int().min(1), schema: z.number().int().min(1) });

/** @param schemaVersion the newest shape of records that this Heed knows */
export function readManifest(value: unknown, schemaVersion: number): Manifest | 'newer-version' | null {
  const known = anyManifest.safeParse(value);
  if (!known.success) return null;
  if (known.data.version > ARCHIVE_VERSION || known.data.schema > schemaVersion) return 'newer-version';
  const parsed = manifestSchema.safeParse(value);
  return parsed.success ? (parsed.data as Manifest) : null;
}
