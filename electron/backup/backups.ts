import fs from 'node:fs/promises';
import path from 'node:path';
import type { BackupReason } from '#domain/backups/backup.ts';
import { backupOfName } from '#domain/backups/backup-name.ts';
import type { BackupFailure, BackupsState, ListedBackup } from '#domain/backups/backups-state.ts';
import { keepFrom, keptUntil } from '#domain/backups/kept-journal.ts';
import { keptBackups, type Moment } from '#domain/backups/rotation.ts';
import { listBackups, sweepUnfinished } from '#electron/backup/backup-folder.ts';
import { backupFailureReason } from '#electron/backup/backup-failure.ts';
import type { MakeJob } from '#electron/backup/make-backup.ts';
import { createSecondFolder } from '#electron/backup/second-folder.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';
import { type RunTask, TaskCancelledError, type Watch } from '#electron/tasks/run-task.ts';

/** What a backup is made of at this moment, and what seals it. */
export interface Stock extends Pick<MakeJob, 'source' | 'settings' | 'seal' | 'appVersion'> {
  readonly journalId: string;
  /** The file of wrapped keys that goes beside sealed backups: a passphrase opens them on another machine with it. */
  readonly keysFile: { readonly name: string; readonly content: string } | null;
}

export interface BackupParts {
  /** Where the backups go. */
  readonly folder: string;
  readonly store: BackupStore;
  readonly runTask: RunTask;
  /** Null while Heed is locked or has no journal that can be read. */
  readonly takeStock: () => Stock | null;
  readonly moment: () => Moment;
  /** Told whenever something about the state is different. */
  readonly changed: () => void;
  /** Told what went wrong, without any content. */
  readonly failed: (what: string, error: unknown) => void;
}

export type BackupOutcome =
  | { readonly kind: 'verified'; readonly name: string; readonly at: number; readonly records: number }
  /** There is nothing to back up yet. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed'; readonly failure: BackupFailure };

export interface Backups {
  state(): Promise<BackupsState>;
  /**
   * Makes a backup and answers once it was read back from the disk and found whole, or says why there is none. Several
   * who ask at once get one after the other. A copy in the second folder follows by itself.
   * @throws TaskCancelledError after the watch's signal was aborted
   */
  backUpNow(reason: BackupReason, watch?: Watch): Promise<BackupOutcome>;
  /** Seals what was written before there was a key, brings the second folder up to date, and lets go what is due to go. */
  tidyUp(): Promise<void>;
  /** Every backup of both folders, as files, each once. */
  files(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
  /** Null: no second folder any more. What is in it stays there. */
  useSecondFolder(folder: string | null): void;
  stop(): Promise<void>;
}

/** Makes backups, keeps the right ones, and knows their state. */
export function createBackups({ folder, store, runTask, takeStock, moment, changed, failed }: BackupParts): Backups {
  const stopping = new AbortController();
  const second = createSecondFolder({ folder, store, moment, failed, seal: sealer, copy: (from, to) => runTask('copy-backup', { from, folder: to }, { signal: stopping.signal }) });
  let making = 0;
  let line: Promise<unknown> = Promise.resolve();

  /** One after the other: two at once would take the same number. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = line.then(work);
    line = mine.catch(() => undefined);
    return mine;
  }

  async function make(reason: BackupReason, { signal, onProgress }: Watch): Promise<BackupOutcome> {
    const stock = takeStock();
    if (!stock) return { kind: 'locked' };
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    await sweepUnfinished(folder);
    const { journalId, keysFile: _beside, ...inputs } = stock;
    if (inputs.source.upToSeq === 0) return { kind: 'nothing' };
    const number = Math.max(store.read().lastNumber, ...(await listBackups(folder)).map((each) => each.number)) + 1;
    const at = moment().now;
    await placeKeys(stock);
    const made = await runTask('make-backup', { ...inputs, folder, number, at, reason }, { signal: signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal, ...(onProgress && { onProgress }) });
    store.change({ lastNumber: number, failure: null, covers: { name: made.name, journalId, upToSeq: inputs.source.upToSeq } });
    return { kind: 'verified', ...made, at };
  }

  /** Whole or not at all: a passphrase opens backups only through this file. */
  async function placeKeys({ keysFile }: Stock) {
    if (keysFile) await writeAtomic(path.join(folder, keysFile.name), keysFile.content);
  }

  async function makeOrSay(reason: BackupReason, watch: Watch): Promise<BackupOutcome> {
    try {
      return await make(reason, watch);
    } catch (error) {
      if (error instanceof TaskCancelledError) throw error;
      const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
      const { now } = moment();
      const failure: BackupFailure = { at: now, sinceAt: store.read().failure?.sinceAt ?? now, reason: backupFailureReason(code), detail: code };
      store.change({ failure });
      failed('make a backup', error);
      return { kind: 'failed', failure };
    }
  }

  async function rotate() {
    const backups = await listBackups(folder);
    const kept = keptBackups(backups, moment());
    for (const backup of backups) if (!kept.has(backup)) await fs.rm(path.join(folder, backup.name), { force: true });
  }

  /**
   * What seals a plain backup in its folder; null in a plain profile, while Heed is locked, and until the journal itself
   * is sealed: the key may yet be given up then, with a disk that fills up, and nothing would open what it sealed.
   */
  function sealer() {
    const stock = takeStock();
    const seal = stock && stock.source.key !== null ? stock.seal : null;
    return seal ? (name: string, where: string) => runTask('seal-backup', { folder: where, name, seal }, { signal: stopping.signal }) : null;
  }

  /** A backup of before there was a key would be readable beside all that is sealed. */
  async function sealPlain() {
    const seal = sealer();
    const stock = takeStock();
    const plain = (await listBackups(folder)).filter(({ isSealed }) => !isSealed);
    if (!seal || !stock || plain.length === 0) return;
    await placeKeys(stock);
    for (const { name } of plain) await seal(name, folder);
  }

  /** A passphrase that was changed opens the backups from then on, and the one before it no longer. */
  async function renewKeysFile() {
    const keysFile = takeStock()?.keysFile;
    if (!keysFile || !(await listBackups(folder)).some(({ isSealed }) => isSealed)) return;
    const file = path.join(folder, keysFile.name);
    if ((await fs.readFile(file, 'utf8').catch(() => null)) !== keysFile.content) await writeAtomic(file, keysFile.content);
  }

  async function tidyUp() {
    try {
      await sealPlain();
      await renewKeysFile();
      await rotate();
      await second.bringUpToDate();
    } catch (error) {
      if (!(error instanceof TaskCancelledError)) failed('tidy up backups', error);
    }
    changed();
  }

  const list = async (): Promise<readonly ListedBackup[]> => {
    const here = await listBackups(folder).catch(() => []);
    const kept = keptBackups(here, moment());
    const names = new Set(here.map(({ name }) => name));
    const there = (await second.list()).filter(({ name }) => !names.has(name));
    return [...here.map((backup) => ({ ...backup, keptAs: kept.get(backup) ?? null, place: 'first' as const })), ...there.map((backup) => ({ ...backup, keptAs: null, place: 'second' as const }))];
  };

  return {
    async state() {
      const backups = await list();
      const newest = backups.find(({ place }) => place === 'first');
      const { failure, goBack, kept } = store.read();
      const { now } = moment();
      return {
        folder,
        backups,
        verified: newest ? { at: newest.at, records: newest.records } : null,
        failure,
        second: second.state(),
        isWorking: making > 0,
        isLocked: takeStock() === null,
        goBack: goBack && { restoredAt: goBack.restoredAt, untilAt: keptUntil(kept[goBack.journal] ?? keepFrom(goBack.restoredAt), now) },
      };
    },

    backUpNow: (reason, watch = {}) =>
      inTurn(async () => {
        making += 1;
        changed();
        try {
          return await makeOrSay(reason, watch);
        } finally {
          making -= 1;
          void inTurn(tidyUp);
        }
      }),

    tidyUp: () => inTurn(tidyUp),

    async files() {
      const elsewhere = second.state()?.folder ?? folder;
      return (await list()).map(({ name, place }) => path.join(place === 'first' ? folder : elsewhere, name));
    },

    remove: (name) =>
      inTurn(async () => {
        if (!backupOfName(name)) return;
        await fs.rm(path.join(folder, name), { force: true });
        await second.remove(name);
        changed();
      }),

    useSecondFolder(chosen) {
      store.change({ second: chosen === null ? null : { folder: chosen, verifiedAt: null, failure: null, copied: [] } });
      changed();
      if (chosen !== null) void inTurn(tidyUp);
    },

    async stop() {
      stopping.abort();
      await line;
    },
  };
}
