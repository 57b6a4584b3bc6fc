import { session } from 'electron';
import path from 'node:path';
import { openJsonStore } from '#electron/settings/json-store.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { JOURNAL } from '#electron/journal/replace-journal.ts';
import { type ConverterParts, createConverter } from '#electron/keys/converter.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import { systemKeychain } from '#electron/keys/keychain.ts';
import type { FoundKeys } from '#electron/keys/open-keys.ts';
import { opensJournal } from '#electron/keys/opens-journal.ts';
import { createProtector, type Protector } from '#electron/keys/protection.ts';
import { openWrongTries } from '#electron/keys/wrong-tries.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import type { RunTask } from '#electron/tasks/run-task.ts';
import type { AppWindows } from '#electron/window/app-windows.ts';

interface Parts {
  readonly folder: string;
  readonly found: FoundKeys;
  readonly keys: HeldKeys;
  readonly journal: LiveJournal;
  readonly windows: AppWindows;
  readonly runTask: RunTask;
  readonly backUp: ConverterParts['backUp'];
}

const LOCK_AGAIN_MS = 2_000;

/** Protection with the real keychain, threads and windows. Pages are loaded anew whenever what they may show changes. */
export function startProtection({ folder, found, keys, journal, windows, runTask, backUp }: Parts): Protector {
  const now = () => Date.now();
  const protection = createProtector({
    keys,
    trouble: found.trouble,
    hasRemains: found.hasRemains,
    journal,
    opensJournal: (key) => opensJournal(path.join(folder, JOURNAL), key),
    converter: createConverter({
      profile: folder,
      journal,
      now,
      backUp,
      convert: (conversion, onProgress) => runTask('convert-journal', conversion, { onProgress }),
      clearStore: () => session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
    }),
    keychain: systemKeychain,
    stretch: (job) => runTask('stretch-passphrase', job),
    tries: openWrongTries(openJsonStore(folder, 'tries'), (error) => logFailure('count a try', error)),
    now,
    saveAll: () => windows.saveAll(),
    later: (run) => setTimeout(run, LOCK_AGAIN_MS).unref(),
    failed: logFailure,
  });
  let { state } = protection.read();
  protection.onChanged((changed) => {
    windows.tell('protectionChanged', changed);
    if (changed.state === state) return;
    const isLocking = [state, changed.state].every((each) => each === 'open' || each === 'locked');
    state = changed.state;
    // A conversion makes the windows' database anew, beneath which no page can stay.
    windows.loadAnew({ keepsWords: isLocking });
  });
  return protection;
}
