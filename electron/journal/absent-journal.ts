import type { AppendedEntry } from '#domain/journal/change.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { newHeader } from '#electron/journal/segments.ts';

/**
 * Stands for a journal that does not open, while a person is offered the way back: it holds nothing and takes nothing,
 * until another journal stands in its place.
 * @param open opens the journal that stands there then
 * @param detail the system's word for why it does not open
 */
export function absentJournal(open: () => Promise<LiveJournal>, detail: string): LiveJournal {
  let found: LiveJournal | null = null;
  const header = newHeader(null);
  let prepare = () => Promise.resolve();
  const listeners = new Set<(entry: AppendedEntry) => void>();
  return {
    append: async (commit) => found?.append(commit) ?? { kind: 'failed', reason: 'unreadable', detail },
    read: async (afterSeq, maxBytes) => found?.read(afterSeq, maxBytes) ?? { entries: [], nextAfterSeq: null },
    beforeUpgrade(chosen) {
      prepare = chosen;
      found?.beforeUpgrade(chosen);
    },
    state: () => found?.state() ?? { journalId: header.journalId, lastSeq: 0, damaged: 0 },
    header: () => found?.header() ?? header,
    onAppended(listener) {
      listeners.add(listener);
      found?.onAppended(listener);
      return () => listeners.delete(listener);
    },
    async aside(work) {
      if (found) return found.aside(work);
      const done = await work();
      found = await open();
      found.beforeUpgrade(prepare);
      found.onAppended((entry) => listeners.forEach((listener) => listener(entry)));
      return done;
    },
    isThere: () => found !== null,
    endSegment: async () => found?.endSegment() ?? 0,
    close: async () => found?.close(),
  };
}
