import fs from 'node:fs/promises';
import path from 'node:path';
import type { AutostartState } from '#domain/bridge.ts';
import { autostartEntry, isEntryOn } from '#electron/autostart/desktop-entry.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';

/** Start at login, as it is and as the manager wants it. The truth is what the system will do, not what a setting says. */
export interface Autostart {
  read(): Promise<AutostartState>;
  /** Answers with the state that came of it. */
  set(isOn: boolean): Promise<AutostartState>;
}

/** Electron's own call does nothing on Linux, so Heed keeps an entry in the user's autostart folder. */
export function xdgAutostart(configHome: string, command: readonly string[]): Autostart {
  const file = path.join(configHome, 'autostart', 'heed.desktop');

  async function read(): Promise<AutostartState> {
    try {
      return isEntryOn(await fs.readFile(file, 'utf8')) ? 'on' : 'off';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'off' : 'unavailable';
    }
  }

  return {
    read,
    async set(isOn) {
      try {
        if (isOn) {
          await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
          await writeAtomic(file, autostartEntry(command), 0o644);
        } else await fs.rm(file, { force: true });
      } catch {
        // A read-only home: the state read below says what holds.
      }
      return read();
    },
  };
}
