import { BrowserWindow, dialog, type WebContents } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { ExportOutcome } from '#domain/bridge.ts';
import type { TextFile } from '#domain/print/dossier-files.ts';
import { distinctFileNames, fileNameOf } from '#domain/print/file-name.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { reasonOf } from '#electron/files/write-failure.ts';

export interface TextFolders {
  /** Asks where, makes a new folder there and writes the files into it: all of them, or none is left. */
  save(caller: WebContents, name: string, files: readonly TextFile[]): Promise<ExportOutcome>;
  /** Whether Heed has made this folder since it started. */
  hasWritten(folder: string): boolean;
}

/** The rights that any document a person saves gets: the user's own mask applies. */
const MODE = 0o666;

export function createTextFolders(startIn: () => string): TextFolders {
  const written = new Set<string>();
  return {
    async save(caller, name, files) {
      const parent = await askFolder(caller, startIn());
      if (parent === null || caller.isDestroyed()) return { kind: 'cancelled', files: 0 };
      try {
        const folder = await writeTextFolder(parent, name, files);
        written.add(folder);
        return { kind: 'saved', path: folder, files: files.length };
      } catch (error) {
        logFailure('export', error);
        const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
        return { kind: 'failed', reason: reasonOf(detail, process.platform), path: parent, detail, files: 0 };
      }
    },
    hasWritten: (folder) => written.has(folder),
  };
}

async function askFolder(caller: WebContents, startIn: string): Promise<string | null> {
  const options = { title: t`Where the folder goes`, defaultPath: startIn, properties: ['openDirectory' as const, 'createDirectory' as const] };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

/**
 * A new folder beside whatever is there, with the files in it. Names are made safe again here: what comes over the
 * boundary must not name a place outside. When a file cannot be written the whole folder goes again.
 * @throws the file system's own error
 */
export async function writeTextFolder(parent: string, name: string, files: readonly TextFile[]): Promise<string> {
  const folder = await makeNew(parent, fileNameOf(name));
  try {
    const names = distinctFileNames(files.map((file) => fileNameOf(file.name)));
    for (const [at, { text }] of files.entries()) await writeAtomic(path.join(folder, names[at] ?? t`Untitled`), text, MODE);
    return folder;
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function makeNew(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = path.join(parent, count === 1 ? name : `${name} (${count})`);
    try {
      await fs.mkdir(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
