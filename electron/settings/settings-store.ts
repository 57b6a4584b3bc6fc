import { type Settings, type SettingsPatch, settingsSchema } from '#domain/settings/settings.ts';
import type { WordSealing } from '#electron/reminders/schedule-store.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';

export interface SettingsStore {
  read(): Settings;
  /** Answers with the settings that hold afterwards: the old ones when they could not be written. */
  change(patch: SettingsPatch): Settings;
  onChanged(listener: (settings: Settings) => void): () => void;
  /** Takes up that Heed was locked, opened, sealed or unsealed. */
  protectionChanged(): void;
}

/** What the words that hints leave alone stand under while they are sealed, and what they are sealed for. */
const SEALED = 'sealedWords';
const words = settingsSchema.shape.wording.unwrap().shape.ignored;

/**
 * The manager's settings, readable on the disk but for the passages that hints leave alone: these may come from private
 * notes, so in a sealed profile they are sealed, and gone from memory while it is locked. Values that no longer parse
 * fall back to their default one by one.
 */
export function openSettings(folder: string, sealing: () => WordSealing): SettingsStore {
  const store = openJsonStore(folder, 'settings');
  const listeners = new Set<(settings: Settings) => void>();
  const stored = store.read();
  let sealed = typeof stored[SEALED] === 'string' ? stored[SEALED] : null;
  let current = readForgiving(stored);
  const withWords = (ignored: readonly string[]): Settings => ({ ...current, wording: { ...current.wording, ignored } });
  protectionChanged();

  function protectionChanged() {
    const sealer = sealing();
    if (sealer === 'locked') {
      current = withWords([]);
      return;
    }
    if (sealer !== 'none' && sealed !== null) current = withWords([...new Set([...current.wording.ignored, ...opened(sealer, sealed)])]);
    if (current.wording.ignored.length === 0) return;
    try {
      write(current);
    } catch (error) {
      logFailure('write settings', error); // a full or read-only disk: the next change writes them
    }
  }

  function write(settings: Settings) {
    const sealer = sealing();
    if (sealer === 'none') {
      sealed = null;
      return store.write({ ...settings });
    }
    if (sealer !== 'locked') sealed = Buffer.from(sealer.seal(Buffer.from(JSON.stringify(settings.wording.ignored)), SEALED)).toString('base64');
    return store.write({ ...settings, wording: { ...settings.wording, ignored: [] }, ...(sealed !== null && { [SEALED]: sealed }) });
  }

  return {
    read: () => current,
    change(patch) {
      const changed = settingsSchema.parse({ ...current, ...patch });
      try {
        write(changed);
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
    protectionChanged,
  };
}

/** None when they do not open: a hint that was silenced speaks once more. */
function opened(sealer: Exclude<WordSealing, string>, sealed: string): readonly string[] {
  try {
    return words.parse(JSON.parse(Buffer.from(sealer.open(Buffer.from(sealed, 'base64'), SEALED)).toString('utf8')));
  } catch {
    return [];
  }
}

function readForgiving(stored: Record<string, unknown>): Settings {
  const kept = Object.fromEntries(Object.entries(stored).filter(([name, value]) => Object.hasOwn(settingsSchema.shape, name) && settingsSchema.safeParse({ [name]: value }).success));
  return settingsSchema.parse(kept);
}
