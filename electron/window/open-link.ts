import { BrowserWindow, dialog, shell, type WebContents } from 'electron';
import { t } from '@lingui/core/macro';
import type { LinkOutcome } from '#domain/bridge.ts';
import { addressToOpen } from '#electron/window/address-to-open.ts';

/**
 * Opens an address outside Heed after the person has seen it whole and said so. Main asks, in a box of the system's
 * own: no page, and no text in one, can draw over it or answer in the person's place.
 */
export async function openLink(caller: WebContents, text: string): Promise<LinkOutcome> {
  const address = addressToOpen(text);
  const window = BrowserWindow.fromWebContents(caller);
  if (address === null || window === null) return 'refused';
  const isMail = address.startsWith('mailto:');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: isMail ? t`Write to this address?` : t`Open this address outside Heed?`,
    detail: isMail ? t`${address}\n\nIt opens in your mail program.` : t`${address}\n\nIt opens in your browser, which connects to the internet. Heed itself does not.`,
    buttons: [t`Cancel`, t({ context: 'a button', message: 'Open' })],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response !== 1) return 'cancelled';
  await shell.openExternal(address);
  return 'opened';
}
