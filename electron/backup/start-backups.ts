import { app } from 'electron';
import path from 'node:path';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import type { Moment } from '#domain/backups/rotation.ts';
import { createBackupCalls } from '#electron/backup/backup-calls.ts';
import { type Backups, type BackupParts, createBackups } from '#electron/backup/backups.ts';
import { startDailyBackups } from '#electron/backup/daily.ts';
import { letKeptJournalsGo } from '#electron/backup/kept-journals.ts';
import { createRestores, type RestoreParts } from '#electron/backup/restores.ts';
import type { HandedOver } from '#electron/files/handed-over.ts';
import type { Handlers } from '#electron/ipc/serve-calls.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { systemClock } from '#electron/reminders/system-clock.ts';
import type { TaskTable } from '#electron/tasks/serve-tasks.ts';

interface StartParts extends Pick<BackupParts, 'store' | 'runTask' | 'takeStock' | 'changed'>, Pick<RestoreParts, 'whatOpens' | 'journals'> {
  readonly profile: string;
  /** Lets nothing else work on the journal's files meanwhile. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Done now and then, after the backup of the day. */
  readonly alongside: () => Promise<void>;
  /** Why nothing can be shown although there are backups; null when all is well. */
  readonly loss: JournalLoss | null;
  readonly handedOver: Pick<HandedOver, 'file'>;
}

export interface BackupDesk {
  readonly backUpNow: Backups['backUpNow'];
  readonly files: Backups['files'];
  readonly handlers: ReturnType<typeof createBackupCalls>['handlers'] & Pick<Handlers, 'readJournalLoss' | 'beginEmpty' | 'tryJournalAgain'>;
  readonly tasks: Pick<TaskTable, 'back-up' | 'preview-backup' | 'restore-backup' | 'go-back'>;
  /** Begins the daily ones; for after the first page was drawn. */
  begin(): void;
  /** Backups from before there was a key are sealed now, and what the key file says has changed. */
  protectionChanged(): void;
  stop(): Promise<void>;
}

export const backupFolderOf = (profile: string): string => path.join(profile, 'backups');

const moment = (): Moment => ({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/** Backups and restores, as windows ask for them and as they happen by themselves. */
export function startBackups({ profile, store, loss: lossAtStart, handedOver, whatOpens, journals, exclusively, alongside, ...parts }: StartParts): BackupDesk {
  const folder = backupFolderOf(profile);
  const backups = createBackups({ ...parts, folder, store, moment, failed: logFailure });
  const calls = createBackupCalls(backups, store, folder, handedOver);
  const restores = createRestores({ backups, store, folder, moment, whatOpens, journals, chosenFile: (caller) => calls.chosenFile(caller) });
  let loss = lossAtStart;
  let stopDaily = () => {};

  async function lookAfter() {
    const before = store.read().goBack;
    await exclusively(() => letKeptJournalsGo(profile, store, moment().now)).catch((error: unknown) => logFailure('remove a journal kept before a restore', error));
    if (before !== store.read().goBack) parts.changed();
    await alongside();
  }

  return {
    backUpNow: (reason, watch) => backups.backUpNow(reason, watch),
    files: () => backups.files(),
    handlers: {
      ...calls.handlers,
      readJournalLoss: () => loss,
      beginEmpty() {
        loss = null;
        store.change({ isEmptyOnPurpose: true });
      },
      tryJournalAgain() {
        app.relaunch();
        app.quit();
      },
    },
    tasks: {
      'back-up': (_request, { signal, onProgress }) => backups.backUpNow('by-hand', { signal, onProgress }),
      'preview-backup': restores.preview,
      'restore-backup': async (request, call) => {
        const result = await restores.restore(request, call);
        if (result.kind === 'restored') loss = null;
        return result;
      },
      'go-back': (_request, call) => restores.goBack(call),
    },
    begin() {
      // Nothing is to back up while nothing is there, and what is offered must not be rotated meanwhile.
      if (loss === null) stopDaily = startDailyBackups(backups, moment, lookAfter, systemClock);
    },
    protectionChanged: () => void backups.tidyUp(),
    async stop() {
      stopDaily();
      await backups.stop();
    },
  };
}
