import Store from 'electron-store';
import { type Settings, type SettingsPatch, settingsSchema } from '#domain/settings/settings.ts';

export interface SettingsStore {
  read(): Settings;
  change(patch: SettingsPatch): Settings;
  onChanged(listener: (settings: Settings) => void): () => void;
}

/** The manager's settings in a small file of their own, written atomically. Values that no longer parse fall back to their default one by one. */
export function openSettings(folder: string): SettingsStore {
  const store = new Store<Record<string, unknown>>({ cwd: folder, name: 'settings', clearInvalidConfig: true });
  const listeners = new Set<(settings: Settings) => void>();
  let current = readForgiving(store.store);

  return {
    read: () => current,
    change(patch) {
      current = settingsSchema.parse({ ...current, ...patch });
      store.store = { ...current };
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
