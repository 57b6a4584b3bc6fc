import fs from 'node:fs/promises';
import path from 'node:path';
import type { Journals } from '#electron/backup/restores.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { NEXT_JOURNAL } from '#electron/journal/next-journal.ts';
import { switchJournal } from '#electron/journal/replace-journal.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { AppWindows } from '#electron/window/app-windows.ts';

interface JournalsParts {
  readonly profile: string;
  readonly journal: Pick<LiveJournal, 'aside'>;
  readonly keys: Pick<HeldKeys, 'keyFor' | 'repair'>;
  readonly windows: Pick<AppWindows, 'saveAll' | 'loadAnew'>;
  readonly now: () => number;
}

/** What restores do with the journal as a whole. */
export function createJournals({ profile, journal, keys, windows, now }: JournalsParts): Journals {
  /** Puts another journal in place; windows make what they show again from it. */
  async function put(from: string, why: 'restore' | 'undo'): Promise<string> {
    await windows.saveAll();
    const kept = await journal.aside(() => switchJournal(profile, { from, why, now: now() }));
    await keys.repair(); // a copy of the keys lies with the journal
    windows.loadAnew({ keepsWords: false });
    return kept;
  }

  return {
    async replaceWith(backup, { work }) {
      const written = await work('write-restored', { ...backup, profile, journalKey: keys.keyFor('journal'), at: now() });
      if (written.kind === 'refused') return written;
      return { kind: 'replaced', kept: await put(NEXT_JOURNAL, 'restore'), records: written.records };
    },

    async bringBack(kept) {
      await put(kept, 'undo');
    },

    isKept: (kept) =>
      fs.access(path.join(profile, kept)).then(
        () => true,
        () => false,
      ),
  };
}
