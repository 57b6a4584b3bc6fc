import { BrowserWindow, dialog, type OpenDialogOptions, shell, type WebContents } from 'electron';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import { BACKUP_ENDINGS } from '#domain/backups/backup-name.ts';
import type { Calls } from '#domain/bridge.ts';
import type { Backups } from '#electron/backup/backups.ts';
import type { HandedOver } from '#electron/files/handed-over.ts';
import type { Handlers } from '#electron/ipc/serve-calls.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';

type BackupCall = 'readBackups' | 'chooseSecondFolder' | 'leaveSecondFolder' | 'deleteBackup' | 'chooseBackupFile' | 'revealBackups';

export interface BackupCalls {
  readonly handlers: Pick<Handlers, BackupCall & keyof Calls>;
  /** The file that a window's dialog chose last. */
  chosenFile(caller: WebContents): string | null;
}

/** What windows ask about backups. A path never comes from a window: it is chosen in a dialog of main's. */
export function createBackupCalls(backups: Backups, store: BackupStore, folder: string, handedOver: Pick<HandedOver, 'file'>): BackupCalls {
  const chosen = new WeakMap<WebContents, string>();

  async function choose(caller: WebContents, options: OpenDialogOptions): Promise<string | null> {
    const parent = BrowserWindow.fromWebContents(caller);
    const { canceled, filePaths } = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
    return (!canceled && filePaths[0]) || null;
  }

  return {
    handlers: {
      readBackups: () => backups.state(),
      async chooseSecondFolder(caller) {
        const picked = await choose(caller, { title: t`Folder for a second copy of each backup`, properties: ['openDirectory', 'createDirectory'] });
        // The same folder again is a new beginning, for who has emptied it; Heed's own would hold each backup twice in vain.
        if (picked !== null && path.resolve(picked) !== path.resolve(folder)) backups.useSecondFolder(picked);
      },
      leaveSecondFolder: () => backups.useSecondFolder(null),
      deleteBackup: (_caller, name) => backups.remove(name),
      async chooseBackupFile(caller, which) {
        const file = which === 'handed-over' ? handedOver.file() : await choose(caller, { title: t`A backup of Heed`, properties: ['openFile'], filters: [{ name: t`Backups and archives of Heed`, extensions: [...BACKUP_ENDINGS] }] });
        if (file !== null) chosen.set(caller, file);
        return file === null ? null : path.basename(file);
      },
      async revealBackups(_caller, place) {
        const shown = place === 'first' ? folder : store.read().second?.folder;
        if (shown !== undefined) await shell.openPath(shown);
      },
    },
    chosenFile: (caller) => chosen.get(caller) ?? null,
  };
}
