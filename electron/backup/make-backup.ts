import fs from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { t } from '@lingui/core/macro';
import type { Manifest } from '#domain/archive/manifest.ts';
import type { BackupReason } from '#domain/backups/backup.ts';
import { backupName } from '#domain/backups/backup-name.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { verifyArchive } from '#electron/archive/read-archive.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import { writeArchive } from '#electron/archive/write-archive.ts';
import { type BackupSeal, sealOf, unsealOf } from '#electron/backup/backup-seal.ts';
import { NotVerifiedError, placeVerified } from '#electron/backup/place-verified.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface MakeJob {
  readonly source: JournalSource;
  readonly settings: Settings;
  /** Null: the profile is plain, and so are its backups. */
  readonly seal: BackupSeal | null;
  readonly appVersion: string;
  readonly folder: string;
  readonly number: number;
  readonly at: number;
  readonly reason: BackupReason;
}

export interface MadeBackup {
  readonly name: string;
  readonly records: number;
}

/** Writes everything that the journal says is there into one file, reads the file back, and only then gives it its name. */
export const makeBackup: Work<MakeJob, MadeBackup> = async ({ source, settings, seal, appVersion, folder, number, at, reason }, { signal, progress }) => {
  let written: Manifest | null = null;
  let records = 0;
  const onRead = (done: number, total: number) => progress({ done, total, doing: t`Writing the backup` });
  const name = await placeVerified(
    folder,
    async (file) => {
      const handle = await fs.open(file, 'wx', 0o600);
      try {
        const content = { rows: newestRows(source, { signal, onRead }), settings, seal: await sealOf(seal), createdAt: at, app: appVersion };
        written = await writeArchive(content, (bytes) => handle.writeFile(bytes));
      } finally {
        await handle.close();
      }
    },
    async (file) => {
      signal.throwIfAborted();
      progress({ done: 0, total: null, doing: t`Reading it back` });
      const found = await readBack(file, seal);
      signal.throwIfAborted();
      if (!isDeepStrictEqual(found, written)) throw new NotVerifiedError('it is not what was written');
      records = recordsIn(found);
      return backupName({ number, at, reason, records, isSealed: seal !== null });
    },
  );
  return { name, records };
};

async function readBack(file: string, seal: BackupSeal | null): Promise<Manifest> {
  try {
    return await verifyArchive(await fs.readFile(file), unsealOf(seal));
  } catch (error) {
    if (error instanceof ArchiveRefusedError) throw new NotVerifiedError(error.reason);
    throw error;
  }
}

const recordsIn = ({ tables }: Manifest): number => Object.values(tables).reduce((sum, { records }) => sum + records, 0);
