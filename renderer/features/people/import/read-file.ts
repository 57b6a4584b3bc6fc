import Papa from 'papaparse';
import { cardTable, isCardText } from '#domain/people/import/contact-cards.ts';
import { HEAD_BYTES, type ImportEncoding, recogniseFile, type RefusalReason } from '#domain/people/import/import-file.ts';
import { findTable, scoreTable, type SourceRow, type SourceTable, withoutEmptyColumns } from '#domain/people/import/source-table.ts';
import { pause } from '#data/pause.ts';

export type FileRefusal = RefusalReason | 'too-many-rows' | 'no-rows' | 'no-cards' | 'unreadable';

export type ReadOutcome =
  | { readonly kind: 'read'; readonly fileName: string; readonly table: SourceTable }
  | { readonly kind: 'refused'; readonly fileName: string; readonly reason: FileRefusal }
  | { readonly kind: 'cancelled' };

/** A roster is not longer than this; a longer file is something else, and would fill the journal. */
export const MOST_ROWS = 20_000;
const CHUNK_CHARACTERS = 256 * 1024;
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_ROWS = 20;
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Papa Parse reads text in chunks too, though its types know that of files only. */
type ChunkedParse = Papa.ParseConfig<string[]> & { readonly chunkSize: number; chunk(results: Papa.ParseResult<string[]>, parser: Papa.Parser): void };

/** Reads a file as a table, a piece at a time so that typing never waits. `onProgress` hears a share from 0 to 1. */
export async function readFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<ReadOutcome> {
  const refuse = (reason: FileRefusal): ReadOutcome => ({ kind: 'refused', fileName: file.name, reason });
  const readCards = (text: string): ReadOutcome => {
    // Cards have no columns of their own; those that no card fills would only be asked about.
    const table = withoutEmptyColumns(cardTable(text));
    if (table.rows.length > MOST_ROWS) return refuse('too-many-rows');
    return table.rows.length === 0 ? refuse('no-cards') : { kind: 'read', fileName: file.name, table };
  };
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const recognised = recogniseFile(head, file.size);
    if (recognised.kind === 'refused') return refuse(recognised.reason);
    const text = decode(new Uint8Array(await file.arrayBuffer()), recognised.tryEncodings);
    if (text === null || text.includes('\0')) return refuse('binary');
    if (isCardText(text)) return readCards(text);
    const rows = await readRows(text, onProgress, signal);
    if (rows === 'cancelled') return { kind: 'cancelled' };
    if (rows === 'too-many') return refuse('too-many-rows');
    const table = findTable(rows);
    return table.rows.length === 0 ? refuse('no-rows') : { kind: 'read', fileName: file.name, table };
  } catch {
    // The file was moved, or lies on a drive that is gone.
    return refuse('unreadable');
  }
}

/** The text by the first encoding that takes every byte. */
export function decode(bytes: Uint8Array, encodings: readonly ImportEncoding[]): string | null {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** Every row with its physical line. Line ends are made alike first: Outlook ends rows and lines within them differently. */
export async function readRows(text: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<SourceRow[] | 'too-many' | 'cancelled'> {
  const lines = text.replace(/\r\n?/g, '\n');
  // Excel's own first line says which separator follows; it is no row of the table.
  const declared = /^sep=(.)\n/i.exec(lines);
  const body = declared ? lines.slice(declared[0].length) : lines;
  const delimiter = declared?.[1] ?? chooseSeparator(body.slice(0, SAMPLE_CHARACTERS));
  const rows: SourceRow[] = [];
  let line = declared ? 2 : 1;
  let end: 'too-many' | 'cancelled' | null = null;
  await new Promise<void>((resolve) => {
    const inChunks: ChunkedParse = {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK_CHARACTERS,
      chunk: ({ data, errors, meta }, parser) => {
        const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
        data.forEach((cells, at) => {
          rows.push({ line, cells, ...(broken.has(at) ? { hasBrokenQuotes: true } : {}) });
          line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
        });
        onProgress(meta.cursor / body.length);
        if (signal.aborted) end = 'cancelled';
        else if (rows.length > MOST_ROWS) end = 'too-many';
        if (end) return parser.abort();
        parser.pause();
        void pause().then(() => parser.resume());
      },
      complete: () => resolve(),
    };
    Papa.parse<string[]>(body, inChunks);
  });
  return end ?? rows;
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

/** The separator under which the first rows look most like a table of people. */
export function chooseSeparator(sample: string): string {
  const scored = SEPARATORS.map((delimiter) => ({ delimiter, score: scoreTable(Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS, skipEmptyLines: true }).data) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
