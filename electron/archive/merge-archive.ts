import { t } from '@lingui/core/macro';
import type { MergeCounts } from '#domain/archive/archive-tasks.ts';
import { mergeVerdict } from '#domain/archive/merge-row.ts';
import { isReadableRow } from '#domain/archive/readable-row.ts';
import type { Refusal } from '#domain/archive/refusal.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { readArchiveFile } from '#electron/archive/archive-file.ts';
import { fingerprintOf, type PreviewJob } from '#electron/archive/preview-archive.ts';
import { readArchive } from '#electron/archive/read-archive.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import { passphraseSeal } from '#electron/archive/seal.ts';
import { stampsOf } from '#electron/archive/stamps.ts';
import { rowKeyOf, type TableRow } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface MergeJob extends PreviewJob {
  /** Of the file that was previewed. */
  readonly fingerprint: string;
}

/** Records that come in, for main to append as one entry. */
export interface MergePart {
  readonly rows: readonly TableRow[];
  readonly added: number;
  readonly updated: number;
}

export type MergeWorked = { readonly kind: 'refused'; readonly reason: Refusal } | { readonly kind: 'merged'; readonly counts: Pick<MergeCounts, 'kept' | 'same' | 'leftOut'>; readonly isComplete: boolean };

/** Small enough that a window takes it in without a stutter, and that little is undone when the computer stops. */
const PART_ROWS = 500;
const PART_CHARACTERS = 2_000_000;

/**
 * Hands over the records of an archive that are not here or are older here, in parts. Every record is checked before
 * the first is handed over. Stopped between two parts it answers with what it came to.
 */
export const mergeArchive: Work<MergeJob, MergeWorked> = async ({ file, fingerprint, passphrase, source }, { signal, progress, handOver }) => {
  try {
    progress({ done: 0, total: null, doing: t`Opening the archive` });
    const bytes = await readArchiveFile(file);
    if (fingerprintOf(bytes) !== fingerprint) throw new ArchiveRefusedError('changed');
    const archive = await readArchive(bytes, passphraseSeal(passphrase));
    const here = await stampsOf(source, { signal, onRead: (done, total) => progress({ done, total, doing: t`Reading what is here` }) });
    const total = tableNames.reduce((sum, table) => sum + (archive.manifest.tables[table]?.records ?? 0), 0);
    const counts = { kept: 0, same: 0, leftOut: 0 };
    let done = 0;
    for await (const part of parts(archive.rows(), here, counts)) {
      if (signal.aborted) return { kind: 'merged', counts, isComplete: false };
      await handOver(part);
      done += part.rows.length;
      progress({ done: done + counts.kept + counts.same + counts.leftOut, total, doing: t`Taking records in` });
    }
    return { kind: 'merged', counts, isComplete: !signal.aborted };
  } catch (error) {
    if (error instanceof ArchiveRefusedError) return { kind: 'refused', reason: error.reason };
    throw error;
  }
};

async function* parts(rows: AsyncIterable<TableRow>, here: ReadonlyMap<string, number>, counts: { kept: number; same: number; leftOut: number }): AsyncGenerator<MergePart> {
  let part = { rows: [] as TableRow[], added: 0, updated: 0 };
  let characters = 0;
  for await (const row of rows) {
    const verdict = isReadableRow(row.table, row.value) ? mergeVerdict(row.value.updatedAt, here.get(rowKeyOf(row.table, row.value.id))) : 'leftOut';
    if (verdict !== 'added' && verdict !== 'updated') {
      counts[verdict] += 1;
      continue;
    }
    part.rows.push(row);
    part[verdict] += 1;
    characters += JSON.stringify(row.value).length;
    if (part.rows.length < PART_ROWS && characters < PART_CHARACTERS) continue;
    yield part;
    part = { rows: [], added: 0, updated: 0 };
    characters = 0;
  }
  if (part.rows.length > 0) yield part;
}
