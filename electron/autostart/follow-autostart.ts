import type { Settings, SettingsPatch } from '#domain/settings/settings.ts';
import type { Autostart } from '#electron/autostart/xdg-autostart.ts';
import type { SettingsStore } from '#electron/settings/settings-store.ts';

/** Changes settings so that "start at login" says what the system will do, also when the system refuses. */
export async function changeSettings(settings: SettingsStore, autostart: Autostart, patch: SettingsPatch): Promise<Settings> {
  if (patch.startAtLogin === undefined) return settings.change(patch);
  const state = await autostart.set(patch.startAtLogin);
  return settings.change({ ...patch, startAtLogin: state === 'on' });
}

/** Takes over what someone did to the autostart entry outside of Heed. */
export async function followAutostart(settings: SettingsStore, autostart: Autostart): Promise<void> {
  const isOn = (await autostart.read()) === 'on';
  if (settings.read().startAtLogin !== isOn) settings.change({ startAtLogin: isOn });
}
