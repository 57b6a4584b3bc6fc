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
  /** Lets nobody else write the next journal, or rewrite this one, meanwhile. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  readonly keys: Pick<HeldKeys, 'file' | 'keyFor' | 'repair'>;
  readonly windows: Pick<AppWindows, 'saveAll' | 'loadAnew'>;
  readonly now: () => number;
}

/** Heed was locked while it worked: what it would write now would not be sealed. */
class LockedMeanwhileError extends Error {
  readonly code = 'ERR_LOCKED';
}

/** Words are still being typed that could not be saved; the restore would take them away. */
class UnsavedError extends Error {
  readonly code = 'ERR_UNSAVED';
}

/** What restores do with the journal as a whole. */
export function createJournals({ profile, journal, exclusively, keys, windows, now }: JournalsParts): Journals {
  /** Puts another journal in place; windows make what they show again from it. */
  async function put(from: string, why: 'restore' | 'undo'): Promise<string> {
    if (!(await windows.saveAll())) throw new UnsavedError();
    const kept = await journal.aside(() => switchJournal(profile, { from, why, now: now() }));
    await keys.repair(); // a copy of the keys lies with the journal
    windows.loadAnew({ keepsWords: false });
    return kept;
  }

  return {
    replaceWith: (backup, { work }) =>
      exclusively(async () => {
        const journalKey = keys.keyFor('journal');
        if (keys.file() && !journalKey) throw new LockedMeanwhileError();
        const written = await work('write-restored', { ...backup, profile, journalKey, at: now() });
        if (written.kind === 'refused') return written;
        return { kind: 'replaced', kept: await put(NEXT_JOURNAL, 'restore'), records: written.records };
      }),

    bringBack: (kept) => exclusively(async () => void (await put(kept, 'undo'))),

    isKept: (kept) =>
      fs.access(path.join(profile, kept)).then(
        () => true,
        () => false,
      ),
  };
}
