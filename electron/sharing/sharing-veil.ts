import { app, BrowserWindow } from 'electron';
import type { Settings } from '#domain/settings/settings.ts';

/** The veil for sharing a screen: what it hides within pages they hide themselves; this is the rest of it. */
export interface SharingVeil {
  isOn(): boolean;
  set(isOn: boolean): void;
  toggle(): void;
  onChanged(listener: (isOn: boolean) => void): void;
}

/** What it needs of the settings. */
interface Followed {
  read(): Pick<Settings, 'hideFromCapture'>;
  onChanged(listener: () => void): () => void;
}

/**
 * While it is on, windows have no name but Heed's, for their titles name people, and the system is asked to leave them
 * out of pictures of the screen (Windows and macOS do; Linux has nothing of the kind). It is not remembered: who starts
 * Heed looks at it, and a veil that was forgotten would keep the words out of notifications for days.
 */
export function createSharingVeil(settings: Followed): SharingVeil {
  let isOn = false;
  const listeners = new Set<(isOn: boolean) => void>();

  function follow(window: BrowserWindow) {
    window.setContentProtection(isOn && settings.read().hideFromCapture);
    if (window.title !== '') window.setTitle(isOn ? app.name : window.webContents.getTitle());
  }
  const followAll = () => BrowserWindow.getAllWindows().forEach(follow);

  app.on('browser-window-created', (_event, window) => keepNameless(window));
  BrowserWindow.getAllWindows().forEach(keepNameless);

  function keepNameless(window: BrowserWindow) {
    follow(window);
    window.on('page-title-updated', (event) => {
      if (isOn) event.preventDefault();
    });
  }

  settings.onChanged(followAll);
  const set = (next: boolean) => {
    if (next === isOn) return;
    isOn = next;
    followAll();
    for (const listener of listeners) listener(isOn);
  };
  return { isOn: () => isOn, set, toggle: () => set(!isOn), onChanged: (listener) => void listeners.add(listener) };
}
