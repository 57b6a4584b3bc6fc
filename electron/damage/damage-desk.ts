import { app, BrowserWindow, dialog } from 'electron';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import { unusedName } from '#electron/files/write-atomic.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import type { TaskTable } from '#electron/tasks/serve-tasks.ts';

interface DamageParts {
  readonly source: () => JournalSource;
  readonly backupFiles: () => Promise<readonly string[]>;
  /** What opens sealed backups of this profile. */
  readonly identities: () => Promise<readonly string[]>;
  /** Files that the file manager may be asked to show. */
  readonly written: Set<string>;
}

/** Carries out what windows ask about damage. Nothing here changes what is kept. */
export function damageDesk({ source, backupFiles, identities, written }: DamageParts): Pick<TaskTable, 'survey-damage' | 'save-damage' | 'find-lost'> {
  return {
    'survey-damage': (_request, { work }) => work('survey-damage', source()),

    async 'save-damage'(_request, { caller, work }) {
      const options = { title: t`Save the damaged bytes`, defaultPath: path.join(app.getPath('documents'), t`Heed damaged bytes.bin`), properties: ['createDirectory' as const] };
      const parent = BrowserWindow.fromWebContents(caller);
      const { canceled, filePath } = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
      if (canceled || !filePath) return null;
      const file = unusedName(filePath);
      await work('save-damage', { source: source(), file });
      written.add(file);
      return { path: file };
    },

    async 'find-lost'(_request, { work }) {
      return work('find-lost', { source: source(), files: await backupFiles(), identities: await identities() });
    },
  };
}
