import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, fileOfTable, type Manifest, MANIFEST_FILE, SETTINGS_FILE, type TableFacts } from '#domain/archive/manifest.ts';
import { takeSurvey } from '#domain/archive/take-survey.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { checksumPlaceholder, withChecksum } from '#electron/archive/checksum.ts';
import { type Seal, sealed } from '#electron/archive/seal.ts';
import { type TableSpool, tableSpool } from '#electron/archive/table-spool.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';

export interface ArchiveContent {
  /** Every record once, in any order: `newestRows` of a journal. */
  readonly rows: AsyncIterable<TableRow>;
  readonly settings: object;
  /** Null: a plain zip that anybody can read. */
  readonly seal: Seal | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Version of this Heed. */
  readonly app: string;
}

/** Takes the archive's bytes in order; the next come when it has answered. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/**
 * Writes an archive (docs/archive-format.md) piece by piece. Memory holds the records packed, about a tenth of their
 * size, never unpacked.
 * @returns what the archive says of itself
 */
export async function writeArchive({ rows, settings, seal, createdAt, app }: ArchiveContent, sink: Sink): Promise<Manifest> {
  const spools = new Map<TableName, TableSpool>(tableNames.map((table) => [table, tableSpool()]));
  const surveying = takeSurvey();
  for await (const { table, value } of rows) {
    surveying.add(table, value);
    await spools.get(table)?.add(JSON.stringify(value));
  }
  const survey = surveying.survey();
  const tables: Partial<Record<TableName, TableFacts>> = {};
  for (const [table, spool] of spools) tables[table] = { ...survey[table], ...(await spool.end()) };
  const settingsFile = Buffer.from(`${JSON.stringify(settings, null, 2)}\n`);
  const manifest: Manifest = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    schema: SCHEMA_VERSION,
    createdAt,
    app,
    tables,
    settings: { bytes: settingsFile.length, sha256: createHash('sha256').update(settingsFile).digest('hex') },
  };
  const zip = withChecksum(zipOf(manifest, settingsFile, spools));
  for await (const bytes of seal ? sealed(zip, seal) : zip) await sink(bytes);
  return manifest;
}

async function* zipOf(manifest: Manifest, settingsFile: Buffer, spools: ReadonlyMap<TableName, TableSpool>): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const options = { mtime: new Date(manifest.createdAt), mode: 0o100_600 };
  // Not packed, so that a desktop can tell by the first bytes what the file is (build/linux/mime-package.ts).
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST_FILE, { ...options, compress: false });
  zip.addBuffer(settingsFile, SETTINGS_FILE, options);
  for (const [table, spool] of spools) zip.addReadStreamLazy(fileOfTable(table), options, (begin) => begin(null, Readable.from(spool.read())));
  zip.end({ forceZip64Format: false, comment: checksumPlaceholder });
  for await (const chunk of output) yield chunk as Buffer;
}
