import type { Holding } from '#domain/archive/survey.ts';
import type { TableName } from '#domain/journal/table-names.ts';

/** What the first entry of an archive says of itself. Described in docs/archive-format.md. */
export const ARCHIVE_FORMAT = 'heed-archive';
/** Raised when the files of an archive are laid out differently. The shape of records has a version of its own. */
export const ARCHIVE_VERSION = 1;

export interface FileFacts {
  /** Length of the file, unpacked. */
  readonly bytes: number;
  /** SHA-256 of the file, unpacked, in lower-case hex. */
  readonly sha256: string;
}

export type TableFacts = Holding & FileFacts;

export interface Manifest {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: number;
  /** Version of the shape of records (`SCHEMA_VERSION`) of the Heed that wrote it. */
  readonly schema: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Version of the Heed that wrote it. */
  readonly app: string;
  /** One for each kind of record, also for those without any: the file `<table>.jsonl`. */
  readonly tables: Readonly<Partial<Record<TableName, TableFacts>>>;
  /** The file `settings.json`. */
  readonly settings: FileFacts;
}

export const MANIFEST_FILE = 'manifest.json';
export const SETTINGS_FILE = 'settings.json';
export const fileOfTable = (table: TableName): string => `${table}.jsonl`;

/** Begins the comment of the zip; the SHA-256 of all bytes before the comment follows in lower-case hex. */
export const CHECKSUM_PREFIX = 'sha256:';
