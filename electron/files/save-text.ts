import { BrowserWindow, dialog, type WebContents } from 'electron';
import { t } from '@lingui/core/macro';
import type { SaveTextOutcome } from '#domain/bridge.ts';
import { fileNameOf } from '#domain/print/file-name.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { reasonOf } from '#electron/files/write-failure.ts';
import { logFailure } from '#electron/log/log-failure.ts';

/** For the person alone: nobody else on this computer needs to read it. */
const MODE = 0o600;

/** Asks where to save a text, and writes it whole or not at all. Its words go nowhere else. */
export async function saveText(caller: WebContents, name: string, text: string): Promise<SaveTextOutcome> {
  const options = { title: t`Save as text`, defaultPath: `${fileNameOf(name)}.txt`, filters: [{ name: t`Text`, extensions: ['txt'] }], properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const] };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePath } = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
  if (canceled || !filePath) return { kind: 'cancelled' };
  try {
    await writeAtomic(filePath, Buffer.from(text), MODE);
    return { kind: 'saved', path: filePath };
  } catch (error) {
    logFailure('save a text', error);
    return { kind: 'failed', reason: reasonOf((error as NodeJS.ErrnoException).code ?? '', process.platform) };
  }
}
