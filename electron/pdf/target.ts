import { BrowserWindow, dialog, type WebContents } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { ExportTarget } from '#domain/bridge.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { writeAtomic, writeBeside } from '#electron/files/write-atomic.ts';

/** Where the manager wants the files. */
export interface Target {
  /** The chosen file or folder. */
  readonly path: string;
  /** Writes one document and answers with its file's path. Throws the file system's error. */
  write(document: PrintDocument, pdf: Uint8Array): Promise<string>;
}

/** Exported files get the rights that any document a person saves gets: the user's own mask applies. */
const MODE = 0o666;

// Made safe again here: what comes over the boundary must not name a place outside the chosen folder.
const nameOf = (document: PrintDocument) => `${fileNameOf(document.fileName)}.pdf`;

/** Asks where to save; null when the manager thought better of it. */
export async function askTarget(caller: WebContents, documents: readonly PrintDocument[], target: ExportTarget, startIn: string): Promise<Target | null> {
  const [first, ...others] = documents;
  if (!first) return null;
  return target === 'one-file' && others.length === 0 ? askFile(caller, first, startIn) : askFolder(caller, startIn);
}

async function askFile(caller: WebContents, document: PrintDocument, startIn: string): Promise<Target | null> {
  const options = {
    title: t`Save as PDF`,
    defaultPath: path.join(startIn, nameOf(document)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePath } = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return null;
  // The dialog asks about overwriting the name as it was typed; a file that only gains its ending here was never offered.
  if (!/\.pdf$/i.test(filePath)) return { path: `${filePath}.pdf`, write: (_document, pdf) => writeBeside(`${filePath}.pdf`, pdf, MODE) };
  return {
    path: filePath,
    async write(_document, pdf) {
      await writeAtomic(filePath, pdf, MODE);
      return filePath;
    },
  };
}

async function askFolder(caller: WebContents, startIn: string): Promise<Target | null> {
  const options = { title: t`Folder for the PDF files`, defaultPath: startIn, properties: ['openDirectory' as const, 'createDirectory' as const] };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
  const folder = filePaths[0];
  if (canceled || !folder) return null;
  return { path: folder, write: (document, pdf) => writeBeside(path.join(folder, nameOf(document)), pdf, MODE) };
}

/** Where the dialog begins: where the last export went, else the documents. */
export function startFolder(lastFile: string | null, documentsFolder: string): string {
  return lastFile !== null && fs.existsSync(path.dirname(lastFile)) ? path.dirname(lastFile) : documentsFolder;
}
