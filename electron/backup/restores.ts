import type { WebContents } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import { backupOfName } from '#domain/backups/backup-name.ts';
import type { BackupKey, BackupSource, GoBack, PreviewBackup, Refused, RestoreBackup } from '#domain/backups/restoring.ts';
import type { Moment } from '#domain/backups/rotation.ts';
import type { OpensBackups } from '#electron/backup/backup-keys.ts';
import type { BackupOutcome, Backups } from '#electron/backup/backups.ts';
import type { BackupToOpen } from '#electron/backup/open-backup.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';
import type { CarryOut, TaskCall } from '#electron/tasks/serve-tasks.ts';

/** The journal as a whole: what a restore puts in its place, and what stood there before. */
export interface Journals {
  /** Writes what a backup holds as a new journal beside the present one, checks it, and switches. The present one is kept under the name of a folder. */
  replaceWith(backup: BackupToOpen, call: TaskCall): Promise<{ readonly kind: 'replaced'; readonly kept: string; readonly records: number } | Refused>;
  /** Puts a kept journal back in its place; the one that is there now is kept in turn. */
  bringBack(kept: string): Promise<void>;
  /** Whether a kept journal is there. */
  isKept(kept: string): Promise<boolean>;
}

export interface RestoreParts {
  readonly backups: Pick<Backups, 'backUpNow'>;
  readonly store: BackupStore;
  /** Where the backups are. */
  readonly folder: string;
  readonly moment: () => Moment;
  /** All that may open a backup: this profile's key, and what the typed one leads to with the files of keys in a folder. */
  readonly whatOpens: (key: BackupKey | null, folder: string) => Promise<OpensBackups>;
  readonly journals: Journals;
  readonly chosenFile: (caller: WebContents) => string | null;
}

export interface Restores {
  readonly preview: CarryOut<'preview-backup'>;
  readonly restore: (request: RestoreBackup['request'], call: TaskCall) => Promise<RestoreBackup['result']>;
  readonly goBack: (call: TaskCall) => Promise<GoBack['result']>;
}

/** Heed was locked before there was a backup of what is here. */
class LockedFirstError extends Error {
  readonly code = 'ERR_LOCKED';
}

/** What reads backups and puts them in the place of what is there. Nothing is replaced without a verified backup of it. */
export function createRestores({ backups, store, folder, moment, whatOpens, journals, chosenFile }: RestoreParts): Restores {
  /** A window names a file of the folders that Heed knows, never a path. */
  async function fileOf(source: BackupSource, caller: WebContents): Promise<string | null> {
    if (source.from === 'file') return chosenFile(caller);
    if (!backupOfName(source.name)) return null;
    for (const each of [folder, store.read().second?.folder ?? []].flat()) {
      const file = path.join(each, source.name);
      const isThere = await fs.access(file).then(
        () => true,
        () => false,
      );
      if (isThere) return file;
    }
    return null;
  }

  async function toOpen({ source, key }: PreviewBackup['request'], caller: WebContents): Promise<(BackupToOpen & Pick<OpensBackups, 'canTryPassphrase'>) | Refused> {
    const file = await fileOf(source, caller);
    if (file === null) return { kind: 'refused', reason: 'gone' };
    const { identities, canTryPassphrase } = await whatOpens(key, path.dirname(file));
    return { file, identities, passphrase: key?.with === 'passphrase' ? key.passphrase : null, canTryPassphrase };
  }

  /** Says what is missing rather than that this profile's own key does not fit, which nobody has asked. */
  const asAsked = <R extends { readonly kind: string }>(result: R | Refused, key: BackupKey | null, canTryPassphrase: boolean): R | Refused => {
    if (result.kind !== 'refused' || (result as Refused).reason !== 'wrong-key') return result;
    if (key === null) return { kind: 'refused', reason: 'needs-key' };
    return key.with === 'passphrase' && !canTryPassphrase ? { kind: 'refused', reason: 'no-keys-file' } : result;
  };

  async function backUpFirst({ signal, onProgress }: TaskCall): Promise<Exclude<BackupOutcome, { readonly kind: 'locked' }>> {
    const outcome = await backups.backUpNow('before-restore', { signal, onProgress });
    if (outcome.kind === 'locked') throw new LockedFirstError();
    return outcome;
  }

  async function replace(backup: BackupToOpen, call: TaskCall): Promise<RestoreBackup['result']> {
    const before = await backUpFirst(call);
    if (before.kind === 'failed') return { kind: 'not-backed-up', failure: before.failure };
    const replaced = await journals.replaceWith(backup, call);
    if (replaced.kind === 'refused') return replaced;
    store.change({ goBack: { restoredAt: moment().now, journal: replaced.kept, backup: before.kind === 'verified' ? before.name : null }, isEmptyOnPurpose: false });
    return { kind: 'restored', records: replaced.records };
  }

  async function bringBack(kept: string, call: TaskCall): Promise<GoBack['result']> {
    const before = await backUpFirst(call);
    if (before.kind === 'failed') return { kind: 'not-backed-up', failure: before.failure };
    await journals.bringBack(kept);
    store.change({ goBack: null });
    return { kind: 'restored' };
  }

  return {
    async preview(request, { caller, work }) {
      const backup = await toOpen(request, caller);
      return 'kind' in backup ? backup : asAsked(await work('preview-backup', backup), request.key, backup.canTryPassphrase);
    },

    async restore(request, call) {
      const backup = await toOpen(request, call.caller);
      if ('kind' in backup) return backup;
      const replaced = await replace(backup, call);
      return replaced.kind === 'refused' ? asAsked(replaced, request.key, backup.canTryPassphrase) : replaced;
    },

    async goBack(call) {
      const { goBack } = store.read();
      if (goBack && (await journals.isKept(goBack.journal))) return bringBack(goBack.journal, call);
      // The journal that was put aside goes when the protection changes; the backup of it stays.
      const backup = goBack?.backup && (await toOpen({ source: { from: 'folders', name: goBack.backup }, key: null }, call.caller));
      if (!backup || 'kind' in backup) return { kind: 'refused', reason: 'gone' };
      return replace(backup, call);
    },
  };
}
