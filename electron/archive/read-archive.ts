import { createHash } from 'node:crypto';
import { fileOfTable, type Manifest, MANIFEST_FILE, SETTINGS_FILE } from '#domain/archive/manifest.ts';
import { readManifest } from '#domain/archive/manifest-schema.ts';
import { takeSurvey } from '#domain/archive/take-survey.ts';
import { withAddedFields } from '#domain/journal/added-fields.ts';
import { isTreacherous } from '#domain/archive/treacherous-keys.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import type { Row } from '#domain/journal/row.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { checkSum } from '#electron/archive/checksum.ts';
import { lines } from '#electron/archive/lines.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import { isSealed, type Unseal, unsealed } from '#electron/archive/seal.ts';
import { type Unzipped, unzip } from '#electron/archive/unzip.ts';
import type { TableRow } from '#electron/journal/newest-rows.ts';

export interface OpenedArchive {
  readonly manifest: Manifest;
  /** As the Heed that wrote it kept them; not parsed. */
  readonly settings: unknown;
  /**
   * Every record, kind by kind, in today's shape. Unpacked piece by piece.
   * @throws ArchiveRefusedError as soon as something is not as the manifest says
   */
  rows(): AsyncGenerator<TableRow>;
}

/** Bytes of a file that Heed takes into memory to read it. */
export const LARGEST_FILE = 512 * 1024 * 1024;
/** Bytes of all files unpacked. Ten years with sixty people make about 80 MB. */
const LARGEST_UNPACKED = 2 * 1024 * 1024 * 1024;
const LARGEST_SMALL_FILE = 4 * 1024 * 1024;
const ZIP_MAGIC = Buffer.from('PK\u0003\u0004', 'latin1');
/** Where the name of a zip's first entry begins (APPNOTE.TXT 4.3.7). */
const FIRST_NAME_AT = 30;

/**
 * Opens an archive. Every byte of it has been checked when this answers; records are read by `rows`.
 * @param unseal what opens it when it is sealed; null: nothing
 * @throws ArchiveRefusedError
 */
export async function readArchive(bytes: Uint8Array, unseal: Unseal | null): Promise<OpenedArchive> {
  if (bytes.length > LARGEST_FILE) throw new ArchiveRefusedError('too-large');
  const plain = isSealed(bytes) ? await open(bytes, unseal) : bytes;
  if (!beginsAsArchive(plain)) throw new ArchiveRefusedError('not-an-archive');
  checkSum(plain);
  const files = await unzip(plain);
  const manifest = await manifestOf(files);
  const tables = tableNames.filter((table) => manifest.tables[table] !== undefined);
  checkNames(files, tables);
  const settings = await readJson(files, SETTINGS_FILE, manifest.settings.sha256);
  return {
    manifest,
    settings,
    async *rows() {
      for (const table of tables) for await (const value of rowsOf(files, manifest, table)) yield { table, value };
    },
  };
}

/** Reads an archive from its first to its last record; answers with what it says of itself, which then is true. */
export async function verifyArchive(bytes: Uint8Array, unseal: Unseal | null, onRow: (row: TableRow) => void = () => undefined): Promise<Manifest> {
  const archive = await readArchive(bytes, unseal);
  for await (const row of archive.rows()) onRow(row);
  return archive.manifest;
}

async function open(bytes: Uint8Array, unseal: Unseal | null): Promise<Uint8Array> {
  if (unseal === null) throw new ArchiveRefusedError('sealed');
  return unsealed(bytes, unseal);
}

/** Heed writes the manifest first, so that another program's zip is told from a damaged archive. */
function beginsAsArchive(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, FIRST_NAME_AT + MANIFEST_FILE.length));
  return start.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC) && start.toString('latin1', FIRST_NAME_AT) === MANIFEST_FILE;
}

async function manifestOf(files: Unzipped): Promise<Manifest> {
  const manifest = readManifest(await readJson(files, MANIFEST_FILE, null), SCHEMA_VERSION);
  if (manifest === 'newer-version') throw new ArchiveRefusedError('newer-version');
  if (manifest === null) throw new ArchiveRefusedError('changed');
  return manifest;
}

/** Only what the manifest names, and as long as it says: whatever else is packed was put there by somebody else. */
function checkNames(files: Unzipped, tables: readonly TableName[]) {
  const expected = new Set([MANIFEST_FILE, SETTINGS_FILE, ...tables.map(fileOfTable)]);
  if ([...files.names].some((name) => !expected.has(name))) throw new ArchiveRefusedError('hostile');
  const unpacked = [...expected].reduce((sum, name) => sum + files.sizeOf(name), 0);
  if (unpacked > LARGEST_UNPACKED) throw new ArchiveRefusedError('too-large');
}

async function readJson(files: Unzipped, name: string, sha256: string | null): Promise<unknown> {
  if (files.sizeOf(name) > LARGEST_SMALL_FILE) throw new ArchiveRefusedError('hostile');
  const chunks: Buffer[] = [];
  for await (const chunk of files.read(name)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (sha256 !== null && createHash('sha256').update(content).digest('hex') !== sha256) throw new ArchiveRefusedError('changed');
  return parse(content.toString('utf8'));
}

async function* rowsOf(files: Unzipped, manifest: Manifest, table: TableName): AsyncGenerator<Row> {
  const facts = manifest.tables[table];
  if (!facts || files.sizeOf(fileOfTable(table)) !== facts.bytes) throw new ArchiveRefusedError('changed');
  const sum = createHash('sha256');
  const ids = new Set<string>();
  const counted = takeSurvey();
  for await (const line of lines(files.read(fileOfTable(table)), (chunk) => sum.update(chunk))) {
    const row = rowIn(line);
    if (ids.has(row.id)) throw new ArchiveRefusedError('hostile');
    ids.add(row.id);
    counted.add(table, row);
    yield withAddedFields(table, row);
  }
  const { records, inTrash, newestAt } = counted.survey()[table];
  const isAsSaid = records === facts.records && inTrash === facts.inTrash && newestAt === facts.newestAt;
  if (!isAsSaid || sum.digest('hex') !== facts.sha256) throw new ArchiveRefusedError('changed');
}

function rowIn(line: string): Row {
  const value = parse(line) as { readonly id?: unknown } | null;
  const isRow = typeof value === 'object' && value !== null && typeof value.id === 'string' && value.id.length >= 1 && value.id.length <= 200;
  if (!isRow) throw new ArchiveRefusedError('hostile');
  return value as Row;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ArchiveRefusedError('changed');
  }
  if (isTreacherous(value)) throw new ArchiveRefusedError('hostile');
  return value;
}
