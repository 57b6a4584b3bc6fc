import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { ExportArchive, MergeArchive, PreviewArchive } from '#domain/archive/archive-tasks.ts';
import { otherSettings } from '#domain/archive/other-settings.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { SettingsPatch } from '#domain/settings/settings.ts';
import { takeMergeIn } from '#electron/archive/take-merge-in.ts';
import type { HandedOver } from '#electron/files/handed-over.ts';
import { unusedName } from '#electron/files/write-atomic.ts';
import type { Backups } from '#electron/backup/backups.ts';
import type { Journal } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import type { SettingsStore } from '#electron/settings/settings-store.ts';
import type { TaskCall, TaskTable } from '#electron/tasks/serve-tasks.ts';

export interface ArchiveParts {
  readonly journal: Journal;
  readonly settings: SettingsStore;
  readonly source: () => JournalSource;
  readonly backups: Pick<Backups, 'backUpNow'>;
  /** Files that the file manager may be asked to show. */
  readonly written: Set<string>;
  readonly handedOver: Pick<HandedOver, 'file'>;
}

export type ArchiveDesk = Pick<TaskTable, 'export-archive' | 'preview-archive' | 'merge-archive'>;

interface Chosen {
  readonly file: string;
  readonly fingerprint: string | null;
  readonly settings: SettingsPatch;
}

/** Carries out what windows ask about archives: asks for the file, then lets the thread work. */
export function archiveDesk({ journal, settings, source, backups, written, handedOver }: ArchiveParts): ArchiveDesk {
  /** The file each window looks at. A window never names a file itself. */
  const chosen = new WeakMap<WebContents, Chosen>();

  async function fileToPreview(which: PreviewArchive['request']['file'], caller: WebContents): Promise<string | null> {
    if (which === 'handed-over') return handedOver.file();
    return which === 'again' ? (chosen.get(caller)?.file ?? null) : askWhich(caller);
  }

  return {
    async 'export-archive'({ passphrase }: ExportArchive['request'], { caller, work }: TaskCall) {
      const file = await askWhereTo(caller, passphrase !== null);
      if (file === null) return null;
      const exported = await work('export-archive', { source: source(), settings: settings.read(), passphrase, createdAt: Date.now(), app: app.getVersion(), file });
      written.add(file);
      return { path: file, ...exported };
    },

    async 'preview-archive'({ file: which, passphrase }: PreviewArchive['request'], { caller, work }: TaskCall) {
      const file = await fileToPreview(which, caller);
      if (file === null) return null;
      chosen.set(caller, { file, fingerprint: null, settings: {} });
      const fileName = path.basename(file);
      const previewed = await work('preview-archive', { file, passphrase, source: source() });
      if (previewed.kind === 'refused') return { ...previewed, fileName };
      const { fingerprint, settings: found, ...preview } = previewed;
      const others = otherSettings(found, settings.read());
      chosen.set(caller, { file, fingerprint, settings: others });
      return { kind: 'preview', preview: { ...preview, fileName, hasOtherSettings: Object.keys(others).length > 0 } };
    },

    async 'merge-archive'({ passphrase, withSettings }: MergeArchive['request'], { caller, signal, onProgress, work }: TaskCall) {
      const { file, fingerprint, settings: others } = chosen.get(caller) ?? { file: '', fingerprint: null, settings: {} };
      if (fingerprint === null) return null;
      const before = await backups.backUpNow('before-import', { signal, onProgress });
      if (before.kind === 'failed') return { kind: 'not-backed-up', failure: before.failure };
      const cannotWrite = new AbortController();
      const takingIn = takeMergeIn(journal, Date.now, () => cannotWrite.abort());
      try {
        const worked = await work('merge-archive', { file, fingerprint, passphrase, source: source() }, { take: takingIn.take, signal: AbortSignal.any([signal, cannotWrite.signal]) });
        if (worked.kind === 'refused') return { ...worked, fileName: path.basename(file) };
        const merged = takingIn.result(worked);
        if (withSettings && merged.ended === 'complete') settings.change(others);
        return merged;
      } finally {
        takingIn.stop();
      }
    },
  };
}

async function askWhereTo(caller: WebContents, isSealed: boolean): Promise<string | null> {
  const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const extension = isSealed ? 'age' : 'zip';
  const options = {
    title: t`Export everything`,
    defaultPath: path.join(app.getPath('documents'), `Heed ${today}.${isSealed ? 'zip.age' : 'zip'}`),
    filters: [{ name: isSealed ? t`Sealed Heed archive` : t`Heed archive`, extensions: [extension] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePath } = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return null;
  // The dialog asks about overwriting the name as it was typed; a file that only gains its ending here was never offered.
  return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : unusedName(`${filePath}.${isSealed ? 'zip.age' : 'zip'}`);
}

async function askWhich(caller: WebContents): Promise<string | null> {
  const options = {
    title: t`Open an archive of Heed`,
    defaultPath: app.getPath('documents'),
    filters: [
      { name: t`Heed archive`, extensions: ['zip', 'age'] },
      { name: t`All files`, extensions: ['*'] },
    ],
    properties: ['openFile' as const],
  };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}
