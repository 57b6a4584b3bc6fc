import type { Settings, SettingsPatch } from '#domain/settings/settings.ts';
import { bridge } from './bridge.ts';
import { followed } from './followed.ts';

const held = followed<Settings>();

/** Reads the settings from main and follows them from then on. Must have ended before anything asks for settings. */
export async function followSettings(): Promise<void> {
  bridge.on('settingsChanged', (next) => held.set(next));
  held.set(await bridge.readSettings());
}

export const settings = (): Settings => held.read();

export const onSettings = (listener: () => void): (() => void) => held.onChanged(listener);

/** The manager's settings as they are now, in every window. */
export const useSettings = (): Settings => held.use();

/** Saves whole top-level settings at once. Rejects when main refuses them or cannot write its file; nothing has changed then. */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  held.set(await bridge.changeSettings(patch));
}
