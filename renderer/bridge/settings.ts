import { useSyncExternalStore } from 'react';
import type { Settings, SettingsPatch } from '#domain/settings/settings.ts';
import { bridge } from './bridge.ts';

let current: Settings;
const listeners = new Set<() => void>();

function set(next: Settings) {
  current = next;
  for (const listener of listeners) listener();
}

/** Reads the settings from main and follows them from then on. Must have ended before anything asks for settings. */
export async function followSettings(): Promise<void> {
  bridge.on('settingsChanged', set);
  set(await bridge.readSettings());
}

export const settings = (): Settings => current;

export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The manager's settings as they are now, in every window. */
export const useSettings = (): Settings => useSyncExternalStore(onSettings, settings);

/** Saves whole top-level settings at once. Rejects when main refuses them or cannot write its file; nothing has changed then. */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  set(await bridge.changeSettings(patch));
}
