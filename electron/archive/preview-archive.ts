import { createHash } from 'node:crypto';
import { t } from '@lingui/core/macro';
import type { MergeCounts } from '#domain/archive/archive-tasks.ts';
import { mergeVerdict } from '#domain/archive/merge-row.ts';
import { isReadableRow } from '#domain/archive/readable-row.ts';
import type { Refusal } from '#domain/archive/refusal.ts';
import type { Survey } from '#domain/archive/survey.ts';
import { takeSurvey } from '#domain/archive/take-survey.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { readArchiveFile } from '#electron/archive/archive-file.ts';
import { readArchive } from '#electron/archive/read-archive.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import { isSealed, passphraseSeal } from '#electron/archive/seal.ts';
import { stampsOf } from '#electron/archive/stamps.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { rowKeyOf } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface PreviewJob {
  readonly file: string;
  readonly passphrase: string | null;
  readonly source: JournalSource;
}

export type Previewed =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | {
      readonly kind: 'preview';
      /** SHA-256 of the file, so that what is taken in is what was shown. */
      readonly fingerprint: string;
      readonly isSealed: boolean;
      readonly createdAt: number;
      readonly survey: Survey;
      readonly merge: MergeCounts;
      /** As they stand in the file. */
      readonly settings: unknown;
    };

export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads an archive wholly, and says what it holds and what a merge would do. */
export const previewArchive: Work<PreviewJob, Previewed> = async ({ file, passphrase, source }, { signal, progress }) => {
  try {
    progress({ done: 0, total: null, doing: t`Opening the archive` });
    const bytes = await readArchiveFile(file);
    const archive = await readArchive(bytes, passphraseSeal(passphrase));
    const here = await stampsOf(source, { signal, onRead: (done, total) => progress({ done, total, doing: t`Reading what is here` }) });
    const total = tableNames.reduce((sum, table) => sum + (archive.manifest.tables[table]?.records ?? 0), 0);
    const counts = { added: 0, updated: 0, kept: 0, same: 0, leftOut: 0 };
    const surveying = takeSurvey();
    let done = 0;
    for await (const { table, value } of archive.rows()) {
      signal.throwIfAborted();
      surveying.add(table, value);
      counts[isReadableRow(table, value) ? mergeVerdict(value.updatedAt, here.get(rowKeyOf(table, value.id))) : 'leftOut'] += 1;
      progress({ done: (done += 1), total, doing: t`Reading the archive` });
    }
    return { kind: 'preview', fingerprint: fingerprintOf(bytes), isSealed: isSealed(bytes), createdAt: archive.manifest.createdAt, survey: surveying.survey(), merge: counts, settings: archive.settings };
  } catch (error) {
    if (error instanceof ArchiveRefusedError) return { kind: 'refused', reason: error.reason };
    throw error;
  }
};
