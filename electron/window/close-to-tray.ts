import { app } from 'electron';
import { t } from '@lingui/core/macro';
import type { Settings } from '#domain/settings/settings.ts';
import type { ShowNotification } from '#electron/reminders/show.ts';
import type { HintStore } from '#electron/settings/hint-store.ts';

/**
 * What happens when the last window closes. In the tray Heed goes on, without any page in memory, because reminders
 * must; so it does on a desktop without a tray, where a second start opens a window again.
 */
export function stayOrQuit(settings: () => Pick<Settings, 'closeToTray'>, onStay: () => void): void {
  app.on('window-all-closed', () => {
    if (settings().closeToTray) onStay();
    else if (process.platform !== 'darwin') app.quit();
  });
}

interface Desktop {
  readonly hints: HintStore;
  readonly notify: ShowNotification;
  isTrayShown(): boolean;
  open(): void;
}

/** Says, once, that Heed is still there although nothing of it can be seen. */
export async function sayThatItStays(desktop: Desktop): Promise<void> {
  const { hints, notify } = desktop;
  if (desktop.isTrayShown() || hints.wasGiven('stays-without-tray')) return;
  const shown = await notify({ title: t`Heed goes on reminding you`, body: t`This desktop has no tray to show it in. Start Heed again to open its window; the settings say whether closing the window ends it.` }, { clicked: () => desktop.open() });
  if (shown === 'shown') hints.given('stays-without-tray');
}
