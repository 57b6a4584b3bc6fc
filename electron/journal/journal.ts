import fs from 'node:fs/promises';
import type { AppendOutcome, JournalPage, JournalState } from '#domain/bridge.ts';
import { type Commit, type JournalEntry, SCHEMA_VERSION } from '#domain/journal/change.ts';
import { encodeFrame } from '#electron/journal/frame.ts';
import { createSegment, cutTornTail, listSegments, newHeader, readSegment, type Segment, type SegmentHeader } from '#electron/journal/segments.ts';

/** A new file is begun beyond this size, so that opening the journal reads a few megabytes, never all of it. */
const SEGMENT_BYTES = 4 * 1024 * 1024;

export interface Journal {
  /** Answers once the entry is on the disk (`fdatasync`), or says why it is not; then nothing of it remains. */
  append(commit: Commit): Promise<AppendOutcome>;
  read(afterSeq: number, maxBytes: number): Promise<JournalPage>;
  state(): JournalState;
  /** Called with each entry after it is durable. */
  onAppended(listener: (entry: JournalEntry) => void): () => void;
  close(): Promise<void>;
}

/** The journal was written by a newer Heed. */
export class NewerJournalError extends Error {}

interface Waiting {
  readonly commit: Commit;
  readonly resolve: (outcome: AppendOutcome) => void;
}

/**
 * Opens the journal in a folder: the one truth about every change (docs/architecture.md). An unfinished last write,
 * which nobody was told is saved, is cut off.
 * @throws NewerJournalError when a newer Heed wrote it
 */
export async function openJournal(folder: string): Promise<Journal> {
  let segments: Segment[] = [];
  let head: SegmentHeader = newHeader();
  let lastSeq = 0;
  let offset = 0;
  let damaged = 0;
  let handle: fs.FileHandle | null = null;
  let queue: Waiting[] = [];
  let working: Promise<void> | null = null;
  const listeners = new Set<(entry: JournalEntry) => void>();

  async function openTail() {
    segments = await listSegments(folder);
    const damagedBefore = damaged;
    let last = segments.at(-1);
    let content = last ? await readSegment(last) : null;
    // A kill while a new segment was being made leaves one without a header, and thus without entries.
    while (last && content && !content.header && content.payloads.length === 0 && segments.length > 1) {
      await fs.rename(last.file, `${last.file}.unfinished`);
      segments = segments.slice(0, -1);
      last = segments.at(-1);
      content = last ? await readSegment(last) : null;
    }
    if (last && content && (content.header || content.payloads.length > 0)) {
      head = content.header ?? head;
      if (head.schema > SCHEMA_VERSION) throw new NewerJournalError(`journal schema ${head.schema}`);
      await cutTornTail(last, content);
      lastSeq = last.firstSeq + content.payloads.length - 1;
      offset = content.soundBytes;
      damaged = Math.max(damagedBefore, content.payloads.filter((payload) => payload === null).length);
    } else {
      last = await createSegment(folder, 1, head);
      segments = [last];
      lastSeq = 0;
      offset = (await fs.stat(last.file)).size;
    }
    handle = await fs.open(last.file, 'r+');
  }

  async function rotate() {
    const next = await createSegment(folder, lastSeq + 1, head);
    await handle?.close();
    handle = null;
    segments = [...segments, next];
    offset = (await fs.stat(next.file)).size;
    handle = await fs.open(next.file, 'r+');
  }

  async function writeGroup(group: readonly Waiting[]) {
    const entries = group.map(({ commit }, index): JournalEntry => ({ ...commit, seq: lastSeq + 1 + index }));
    try {
      if (!handle) await openTail();
      if (offset > SEGMENT_BYTES) await rotate();
      const bytes = Buffer.concat(entries.map((entry) => encodeFrame(Buffer.from(JSON.stringify(entry)))));
      await writeFully(handle as unknown as fs.FileHandle, bytes, offset);
      await (handle as unknown as fs.FileHandle).datasync();
      offset += bytes.length;
      lastSeq += entries.length;
    } catch (error) {
      await forgetUnfinished();
      const failure = describeFailure(error);
      for (const { resolve } of group) resolve(failure);
      return;
    }
    group.forEach(({ resolve }, index) => resolve({ kind: 'saved', seq: (entries[index] as JournalEntry).seq }));
    for (const entry of entries) for (const listener of listeners) listener(entry);
  }

  /** After a failed write nothing of it may stay behind, or a later success would stand after garbage. */
  async function forgetUnfinished() {
    const broken = handle;
    handle = null; // the next attempt opens the tail anew, and cuts what could not be cut now
    if (!broken) return;
    await broken.truncate(offset).catch(() => undefined);
    await broken.close().catch(() => undefined);
  }

  async function work() {
    while (queue.length > 0) {
      const group = queue;
      queue = [];
      await writeGroup(group);
    }
    working = null;
  }

  await openTail();

  return {
    append: (commit) =>
      new Promise((resolve) => {
        queue.push({ commit, resolve });
        working ??= work();
      }),

    async read(afterSeq, maxBytes) {
      const entries: string[] = [];
      let size = 0;
      const from = Math.max(0, segments.findLastIndex((segment) => segment.firstSeq <= afterSeq + 1));
      for (const segment of segments.slice(from)) {
        const { payloads } = await readSegment(segment);
        for (const [index, payload] of payloads.entries()) {
          const seq = segment.firstSeq + index;
          if (seq <= afterSeq || seq > lastSeq) continue;
          if (size > maxBytes) return { entries, nextAfterSeq: seq - 1 };
          // A damaged record keeps its number, so that the watermark stays true.
          entries.push(payload ? payload.toString('utf8') : JSON.stringify({ seq, label: '', at: 0, origin: 'damaged', changes: [] }));
          if (!payload) damaged += 1;
          size += payload?.length ?? 0;
        }
      }
      return { entries, nextAfterSeq: null };
    },

    state: () => ({ journalId: head.journalId, lastSeq, damaged }),

    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async close() {
      await working;
      await handle?.close();
      handle = null;
    },
  };
}

async function writeFully(handle: fs.FileHandle, bytes: Buffer, position: number) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

function describeFailure(error: unknown): AppendOutcome {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'disk-full' : ['EROFS', 'EACCES', 'EPERM'].includes(code) ? 'read-only' : code === 'EIO' ? 'unreadable' : 'other';
  return { kind: 'failed', reason, detail: code || String(error) };
}
