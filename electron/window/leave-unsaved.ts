import { type BrowserWindow, dialog } from 'electron';
import { t } from '@lingui/core/macro';

/** Saving takes milliseconds; when it has not happened after this, the disk is full or the like. */
const PATIENCE_MS = 3_000;

/**
 * Closes a window that holds unsaved words: out of sight at once, gone when they are saved. When they cannot be saved
 * the window comes back and asks. Answers whether the window may be destroyed.
 */
export async function leaveUnsaved(window: BrowserWindow, saved: Promise<void>): Promise<boolean> {
  window.hide();
  let patience: NodeJS.Timeout | undefined;
  const outcome = await Promise.race([
    saved.then(() => 'saved' as const),
    new Promise<'stuck'>((resolve) => {
      patience = setTimeout(() => resolve('stuck'), PATIENCE_MS);
    }),
  ]);
  clearTimeout(patience);
  if (window.isDestroyed()) return false;
  if (outcome === 'saved') return true;
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t`What you typed last is not saved yet.`,
    detail: t`Heed cannot write to its folder at the moment, perhaps because the disk is full. Keep the window open and Heed goes on trying. Everything before that is safe.`,
    buttons: [t`Keep open`, t`Close without saving`],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1 && !window.isDestroyed();
}
