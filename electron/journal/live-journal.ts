import type { AppendedEntry } from '#domain/journal/change.ts';
import { type Journal, type JournalSealing, openJournal } from '#electron/journal/journal.ts';

/** The journal in use, whichever files stand behind it. */
export interface LiveJournal extends Journal {
  /**
   * Closes the files, gives them to `work` alone, and opens what stands in their place afterwards, whether it went well
   * or not. What is appended or read meanwhile waits.
   */
  aside<T>(work: () => Promise<T>): Promise<T>;
  /** Whether a journal stands there at all: false while none opens and a person is offered the way back. */
  isThere(): boolean;
  /** Sets what is awaited before the first write of a newer Heed's shape; when it throws, nothing is written. */
  beforeUpgrade(prepare: () => Promise<void>): void;
}

/** Opens the journal so that its files can be replaced while others go on holding it. Errors as of `openJournal`. */
export async function openLiveJournal(folder: string, sealing: () => JournalSealing | null, listenerFailed: (error: unknown) => void): Promise<LiveJournal> {
  const listeners = new Set<(entry: AppendedEntry) => void>();
  let prepare = () => Promise.resolve();
  let standing = await open();
  let current: Promise<Journal> = Promise.resolve(standing);

  async function open(): Promise<Journal> {
    const journal = await openJournal(folder, sealing(), listenerFailed, () => prepare());
    for (const listener of listeners) journal.onAppended(listener);
    return journal;
  }

  /** The journal once it is open. A failure to open it again is tried anew by whoever asks next. */
  function ready(): Promise<Journal> {
    const asked = current;
    return asked.catch(() => {
      if (current === asked) current = open().then((journal) => (standing = journal));
      return current;
    });
  }

  return {
    append: (commit) =>
      ready().then(
        (journal) => journal.append(commit),
        (error: unknown) => ({ kind: 'failed', reason: 'unreadable', detail: (error as NodeJS.ErrnoException).code ?? 'journal' }),
      ),
    read: async (afterSeq, maxBytes) => (await ready()).read(afterSeq, maxBytes),
    endSegment: async () => (await ready()).endSegment(),
    isThere: () => true,
    beforeUpgrade: (chosen) => void (prepare = chosen),
    state: () => standing.state(),
    header: () => standing.header(),
    onAppended(listener) {
      listeners.add(listener);
      const stop = standing.onAppended(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    async aside(work) {
      const journal = await ready();
      let isOver: () => void = () => undefined;
      const over = new Promise<void>((resolve) => (isOver = resolve));
      current = over.then(open).then((opened) => (standing = opened));
      try {
        await journal.close();
        return await work();
      } finally {
        isOver();
        await current;
      }
    },
    close: async () => (await current).close(),
  };
}
