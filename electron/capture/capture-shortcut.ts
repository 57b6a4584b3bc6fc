import { app, globalShortcut } from 'electron';
import type { CaptureShortcutState } from '#domain/bridge.ts';
import type { Settings } from '#domain/settings/settings.ts';

export interface CaptureShortcut {
  state(): CaptureShortcutState;
  stop(): void;
}

/** What it needs of the settings. */
interface Followed {
  read(): Pick<Settings, 'captureShortcut'>;
  onChanged(listener: (settings: Pick<Settings, 'captureShortcut'>) => void): () => void;
}

/** Keeps the keys that open the capture window registered with the desktop, as the settings say. */
export function followCaptureShortcut(settings: Followed, open: () => void): CaptureShortcut {
  let registered: string | null = null;
  let state: CaptureShortcutState = 'off';

  function follow({ captureShortcut }: Pick<Settings, 'captureShortcut'>) {
    if (captureShortcut === registered && state !== 'taken') return;
    if (registered !== null) globalShortcut.unregister(registered);
    registered = null;
    state = register(captureShortcut);
    if (state === 'on') registered = captureShortcut;
  }

  function register(keys: string | null): CaptureShortcutState {
    if (keys === null) return 'off';
    // Wayland lets no program listen to keys that go to others; Electron would say yes all the same.
    if (isWayland()) return 'unavailable';
    try {
      return globalShortcut.register(keys, open) ? 'on' : 'taken';
    } catch {
      return 'taken'; // no keys that this system knows
    }
  }

  follow(settings.read());
  const stopFollowing = settings.onChanged(follow);
  return {
    state: () => state,
    stop() {
      stopFollowing();
      if (registered !== null) globalShortcut.unregister(registered);
    },
  };
}

const isWayland = (): boolean => process.platform === 'linux' && (app.commandLine.getSwitchValue('ozone-platform') === 'wayland' || (process.env['XDG_SESSION_TYPE'] === 'wayland' && !process.env['DISPLAY']));
