import { type Settings, type SettingsPatch, settingsSchema } from '#domain/settings/settings.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';

export interface SettingsStore {
  read(): Settings;
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
      current = settingsSchema.parse({ ...current, ...patch });
      store.write({ ...current });
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
  const kept = Object.fromEntries(Object.entries(stored).filter(([name, value]) => name in settingsSchema.shape && settingsSchema.safeParse({ [name]: value }).success));
  return settingsSchema.parse(kept);
}
