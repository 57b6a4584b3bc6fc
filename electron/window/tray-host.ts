import { watchName } from '#electron/session-bus/watch-name.ts';

export interface TrayHost {
  isPresent(): boolean;
  stop(): void;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * Whether the desktop has a tray. Windows and macOS always have; on Linux it is a service on the session bus that may
 * come up after Heed (at login), or never (plain GNOME). `onArrived` is called when it comes up later.
 */
export function watchTrayHost(onArrived: () => void): TrayHost {
  if (process.platform !== 'linux') return { isPresent: () => true, stop: () => undefined };
  /** Null until the bus has answered. */
  let isPresent: boolean | null = null;
  const stop = watchName(process.env['DBUS_SESSION_BUS_ADDRESS'], WATCHER, (isOwned) => {
    if (isOwned && isPresent === false) onArrived();
    isPresent = isOwned;
  });
  return { isPresent: () => isPresent ?? false, stop };
}
