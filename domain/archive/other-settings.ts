import { type Settings, type SettingsPatch, settingsPatch, settingsSchema } from '#domain/settings/settings.ts';

/** What belongs to the computer, or to what was seen on it, rather than to the manager. */
const OF_THIS_COMPUTER: ReadonlySet<string> = new Set<keyof Settings>(['startAtLogin', 'closeToTray', 'firstRunDone', 'textSize']);

/** The settings of an archive that hold today and are not as they are here, each by itself; those that make no sense are left out. */
export function otherSettings(found: unknown, here: Settings): SettingsPatch {
  if (typeof found !== 'object' || found === null) return {};
  const others = Object.entries(found).filter(([name, value]) => {
    if (OF_THIS_COMPUTER.has(name) || !(name in settingsSchema.shape)) return false;
    const parsed = settingsSchema.safeParse({ [name]: value });
    return parsed.success && settingsPatch.safeParse({ [name]: value }).success && JSON.stringify(parsed.data[name as keyof Settings]) !== JSON.stringify(here[name as keyof Settings]);
  });
  return Object.fromEntries(others);
}
