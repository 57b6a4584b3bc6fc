import { t } from '@lingui/core/macro';
import type { Settings } from '#domain/settings/settings.ts';
import { writeArchiveFile } from '#electron/archive/archive-file.ts';
import { passphraseSeal } from '#electron/archive/seal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface ExportJob {
  readonly source: JournalSource;
  readonly settings: Settings;
  readonly passphrase: string | null;
  readonly createdAt: number;
  readonly app: string;
  readonly file: string;
}

export interface Exported {
  readonly records: number;
  readonly bytes: number;
}

/** An exported file gets the rights that any document a person saves gets: the user's own mask applies. */
const MODE = 0o666;

/** Writes everything into one file and reads it back before it gets its name. */
export const exportArchive: Work<ExportJob, Exported> = async ({ source, passphrase, file, ...about }, { signal, progress }) => {
  const onRead = (done: number, total: number) => progress({ done, total, doing: t`Writing the archive` });
  const onVerify = () => {
    signal.throwIfAborted();
    progress({ done: 0, total: null, doing: t`Reading it back` });
  };
  const seal = passphraseSeal(passphrase);
  const { manifest, bytes } = await writeArchiveFile(file, { rows: newestRows(source, { signal, onRead }), seal, ...about }, seal, { mode: MODE, onVerify, signal });
  return { records: Object.values(manifest.tables).reduce((sum, { records }) => sum + records, 0), bytes };
};
