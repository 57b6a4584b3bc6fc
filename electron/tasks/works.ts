import { convertJournal } from '#electron/keys/convert-journal.ts';
import { stretchPassphrase } from '#electron/keys/stretch-passphrase.ts';
import { exportArchive } from '#electron/archive/export-archive.ts';
import { mergeArchive } from '#electron/archive/merge-archive.ts';
import { previewArchive } from '#electron/archive/preview-archive.ts';
import { previewBackup } from '#electron/backup/preview-backup.ts';
import { copyBackup } from '#electron/backup/copy-backup.ts';
import { makeBackup } from '#electron/backup/make-backup.ts';
import { writeRestored } from '#electron/backup/write-restored.ts';
import { sealBackup } from '#electron/backup/seal-backup.ts';
import { surveyProfile } from '#electron/archive/survey-profile.ts';
import { leaveProfile } from '#electron/leaving/leave-profile.ts';
import { findLost } from '#electron/damage/find-lost.ts';
import { saveDamage, surveyDamage } from '#electron/damage/survey-damage.ts';
import { compactJournal } from '#electron/journal/compact.ts';
import { forgetRows } from '#electron/journal/forget.ts';
import { readVersions } from '#electron/journal/read-versions.ts';

/** Everything the worker thread can do, by name. Nothing here, or below it, may import Electron. */
export const works = {
  'convert-journal': convertJournal,
  'stretch-passphrase': stretchPassphrase,
  'make-backup': makeBackup,
  'seal-backup': sealBackup,
  'copy-backup': copyBackup,
  'preview-backup': previewBackup,
  'write-restored': writeRestored,
  'survey-profile': surveyProfile,
  'leave-profile': leaveProfile,
  'export-archive': exportArchive,
  'preview-archive': previewArchive,
  'merge-archive': mergeArchive,
  'forget-rows': forgetRows,
  'read-versions': readVersions,
  'survey-damage': surveyDamage,
  'save-damage': saveDamage,
  'find-lost': findLost,
  'compact-journal': compactJournal,
};

export type Works = typeof works;
export type WorkName = keyof Works;
export type JobOf<N extends WorkName> = Parameters<Works[N]>[0];
export type ResultOf<N extends WorkName> = Awaited<ReturnType<Works[N]>>;
