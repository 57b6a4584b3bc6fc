import { type Settings, type SettingsPatch, settingsSchema } from '#domain/settings/settings.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';

export interface SettingsStore {
  read(): Settings;
  /** Answers with the settings that hold afterwards: the old ones when they could not be written. */
  change(patch: SettingsPatch): Settings;
  onChanged(listener: (settings: Settings) => void): () => void;
}

/** The manager's settings. Values that no longer parse fall back to their default one by one. */
export function openSettings(folder: string): SettingsStore {
  const store = openJsonStore(folder, 'settings');
  const listeners = new Set<(settings: Settings) => void>();
  let current = readForgiving(store.read());

  return {
    read: () => current,
    change(patch) {
      const changed = settingsSchema.parse({ ...current, ...patch });
      try {
        store.write({ ...changed });
      } catch (error) {
        logFailure('write settings', error);
        return current; // a full or read-only disk: what holds is what is answered
      }
      current = changed;
      for (const listener of listeners) listener(current);
      return current;
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readForgiving(stored: Record<string, unknown>): Settings {
  const kept = Object.fromEntries(Object.entries(stored).filter(([name, value]) => Object.hasOwn(settingsSchema.shape, name) && settingsSchema.safeParse({ [name]: value }).success));
  return settingsSchema.parse(kept);
}
