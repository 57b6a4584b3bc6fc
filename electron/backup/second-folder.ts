import fs from 'node:fs/promises';
import path from 'node:path';
import type { BackupFailure, SecondFolder } from '#domain/backups/backups-state.ts';
import { keptBackups, type Moment } from '#domain/backups/rotation.ts';
import { type BackupFile, listBackups, sweepUnfinished } from '#electron/backup/backup-folder.ts';
import { isKeysFile } from '#electron/backup/backup-keys.ts';
import { backupFailureReason } from '#electron/backup/backup-failure.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { within } from '#electron/pdf/within.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';

/** A drive that went to sleep takes a while; one that is gone must not keep a screen waiting. */
const LOOK_LIMIT_MS = 3_000;
const COPY_LIMIT_MS = 10 * 60_000;

interface SecondParts {
  /** Where the backups are made. */
  readonly folder: string;
  readonly store: BackupStore;
  readonly moment: () => Moment;
  /** Puts a verified copy of a file into a folder. */
  readonly copy: (file: string, folder: string) => Promise<void>;
  /** Seals a plain backup in its folder; null as long as backups are plain. */
  readonly seal: (() => ((name: string, folder: string) => Promise<void>) | null);
  readonly failed: (what: string, error: unknown) => void;
}

export interface SecondFolderKeeper {
  state(): SecondFolder | null;
  /** What can be found there now; nothing while it is out of reach. */
  list(): Promise<readonly BackupFile[]>;
  /** Copies there what it lacks and rotates its own copies. What goes wrong is kept in the state: the first folder's backups count all the same. */
  bringUpToDate(): Promise<void>;
  remove(name: string): Promise<void>;
}

export function createSecondFolder({ folder, store, moment, copy, seal, failed }: SecondParts): SecondFolderKeeper {
  const chosen = () => store.read().second;
  type Chosen = NonNullable<ReturnType<typeof chosen>>;

  function note(second: Chosen, patch: Partial<Chosen>) {
    const current = chosen();
    // Another folder may have been chosen while this one was being written to.
    if (current?.folder === second.folder) store.change({ second: { ...current, ...patch } });
  }

  /**
   * What is in the folder, as long as it is the folder it was: where a disk is not plugged in, an empty folder may stand
   * in its place, and would quietly be filled instead.
   */
  async function look(second: Chosen): Promise<BackupFile[]> {
    await fs.access(second.folder);
    const found = await listBackups(second.folder);
    const isOther = second.copied.length > 0 && !found.some(({ name }) => second.copied.includes(name));
    if (isOther) throw Object.assign(new Error('not the folder it was'), { code: 'ENOENT' });
    return found;
  }

  async function copyMissing(second: Chosen): Promise<void> {
    const here = await listBackups(folder);
    const there = new Map((await within(LOOK_LIMIT_MS, 'looking at the second folder', look(second))).map((backup) => [backup.name, backup]));
    await sweepUnfinished(second.folder);
    const copied = new Set(second.copied.filter((name) => there.has(name)));
    for (const backup of here) {
      if (there.has(backup.name)) continue;
      await within(COPY_LIMIT_MS, 'copying a backup', copy(path.join(folder, backup.name), second.folder));
      there.set(backup.name, backup);
      copied.add(backup.name);
      note(second, { copied: [...copied] });
    }
    // A drive is pulled at any moment, and half a file of keys is none: the one that is there stays until the next is whole.
    for (const name of await fs.readdir(folder)) if (isKeysFile(name)) await writeAtomic(path.join(second.folder, name), await fs.readFile(path.join(folder, name)));

    const own = [...there.values()].filter(({ name }) => copied.has(name));
    const kept = keptBackups(own, moment());
    const names = new Set(here.map(({ name }) => name));
    const sealing = seal();
    for (const backup of own) {
      if (names.has(backup.name)) continue;
      const isSealedToo = !backup.isSealed && names.has(`${backup.name}.age`);
      if (!kept.has(backup) || isSealedToo) await fs.rm(path.join(second.folder, backup.name), { force: true });
      else if (backup.isSealed || !sealing) continue;
      else {
        await within(COPY_LIMIT_MS, 'sealing a backup', sealing(backup.name, second.folder));
        copied.add(`${backup.name}.age`);
      }
      copied.delete(backup.name);
    }
    note(second, { copied: [...copied], verifiedAt: here[0]?.at ?? second.verifiedAt, failure: null });
  }

  return {
    state() {
      const second = chosen();
      return second && { folder: second.folder, verifiedAt: second.verifiedAt, failure: second.failure };
    },

    async list() {
      const second = chosen();
      return second ? within(LOOK_LIMIT_MS, 'looking at the second folder', listBackups(second.folder)).catch(() => []) : [];
    },

    async bringUpToDate() {
      const second = chosen();
      if (!second) return;
      try {
        await copyMissing(second);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
        const { now } = moment();
        const failure: BackupFailure = { at: now, sinceAt: chosen()?.failure?.sinceAt ?? now, reason: backupFailureReason(code), detail: code };
        note(second, { failure });
        failed('copy backups to the second folder', error);
      }
    },

    async remove(name) {
      const second = chosen();
      if (!second?.copied.includes(name)) return;
      await fs.rm(path.join(second.folder, name), { force: true }).catch(() => undefined);
      note(second, { copied: second.copied.filter((each) => each !== name) });
    },
  };
}
