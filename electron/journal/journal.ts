import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import type { AppendOutcome, JournalPage, JournalState } from '#domain/bridge.ts';
import type { AppendedEntry, Commit, JournalEntry } from '#domain/journal/change.ts';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { encodeFrame } from '#electron/journal/frame.ts';
import { decodePayload, encodePayload, isPruned } from '#electron/journal/payload.ts';
import { createSegment, cutTornTail, firstReadableHeader, isSameJournal, listSegments, MixedJournalError, newHeader, readSegment, type Segment, type SegmentHeader, withoutUnfinished } from '#electron/journal/segments.ts';
import type { Sealer } from '#electron/keys/sealer.ts';

/** A new file is begun beyond this size, so that opening the journal reads a few megabytes, never all of it. */
const SEGMENT_BYTES = 4 * 1024 * 1024;
/**
 * On Linux a write to such a file ends when its bytes are on the disk: one way to the disk and back instead of two.
 * Elsewhere `datasync` follows, which there also empties the drive's own cache.
 */
const WRITES_ARE_SYNCED = process.platform === 'linux';
const FOR_APPENDING = WRITES_ARE_SYNCED ? constants.O_RDWR | constants.O_DSYNC : 'r+';

export interface Journal {
  /** Answers once the entry is on the disk (`fdatasync`), or says why it is not; then nothing of it remains. */
  append(commit: Commit): Promise<AppendOutcome>;
  /** Entries after `afterSeq`, about `maxBytes` of them. One that is damaged keeps its number and has no changes. */
  read(afterSeq: number, maxBytes: number): Promise<JournalPage>;
  state(): JournalState;
  /** What the journal is, and what it is sealed with. */
  header(): SegmentHeader;
  /** Ends the newest segment: all entries up to the number it answers stand in files that nothing is appended to any more. */
  endSegment(): Promise<number>;
  /** Called with each entry after it is durable. */
  onAppended(listener: (entry: AppendedEntry) => void): () => void;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/** What seals a journal's entries. */
export interface JournalSealing {
  readonly keyId: string;
  /** Null while Heed is locked: nothing can be appended or read then. */
  sealer(): Sealer | null;
}

/** The journal was written by a newer Heed. */
export class NewerJournalError extends Error {}

/** The journal is sealed and its key is not at hand. */
class LockedJournalError extends Error {}

interface Waiting {
  readonly commit: Commit;
  readonly resolve: (outcome: AppendOutcome) => void;
}

interface Ending {
  readonly resolve: (lastSeq: number) => void;
  readonly reject: (error: unknown) => void;
}

interface Tail {
  readonly handle: fs.FileHandle;
  offset: number;
}

/**
 * Opens the journal in a folder: the one truth about every change (docs/architecture.md). An unfinished last write,
 * which nobody was told is saved, is cut off and kept beside it.
 * @param sealing what seals a new journal, and opens one that was sealed with it; null for a plain one
 * @param listenerFailed told when a listener throws, as for a window that is going away: writing goes on all the same
 * @param beforeUpgrade awaited before the first write in a newer shape than the journal has; when it throws, nothing is written
 * @throws NewerJournalError when a newer Heed wrote it, MixedJournalError when a file of another journal lies among its own
 */
export async function openJournal(folder: string, sealing: JournalSealing | null = null, listenerFailed: (error: unknown) => void = () => undefined, beforeUpgrade: () => Promise<void> = () => Promise.resolve()): Promise<Journal> {
  let segments: Segment[] = [];
  let header: SegmentHeader = newHeader(sealing?.keyId ?? null);
  let lastSeq = 0;
  let tail: Tail | null = null;
  let queue: Waiting[] = [];
  let endings: Ending[] = [];
  let working: Promise<void> | null = null;
  const damaged = new Set<number>();
  const listeners = new Set<(entry: AppendedEntry) => void>();

  async function openTail(): Promise<Tail> {
    segments = await withoutUnfinished(await listSegments(folder));
    header = (await firstReadableHeader(segments)) ?? header;
    const before = await firstReadableHeader(segments.slice(0, -1));
    // A plain file beside sealed ones would have all that is typed from now on written in plain.
    if (before && !isSameJournal(before, header)) throw new MixedJournalError('segments of different journals');
    if (header.schema > SCHEMA_VERSION) throw new NewerJournalError(`journal schema ${header.schema}`);
    const last = segments.at(-1) ?? (await createSegment(folder, 1, header));
    if (segments.length === 0) segments = [last];
    const content = await readSegment(last);
    await cutTornTail(last, content);
    lastSeq = content.entries.at(-1)?.seq ?? last.firstSeq - 1;
    noteDamage(last.firstSeq, lastSeq, new Set(content.entries.map(({ seq }) => seq)));
    return { handle: await fs.open(last.file, FOR_APPENDING), offset: content.soundBytes };
  }

  /** What the entries are sealed with; null when they are not. */
  function sealer(): Sealer | null {
    if (header.sealedBy === null) return null;
    const ready = header.sealedBy === sealing?.keyId ? sealing.sealer() : null;
    if (!ready) throw new LockedJournalError('the journal is locked');
    return ready;
  }

  /** Remembers the entries that should be there and cannot be read. */
  function noteDamage(fromSeq: number, toSeq: number, readable: { has(seq: number): boolean }) {
    for (let seq = fromSeq; seq <= toSeq; seq += 1) if (!readable.has(seq)) damaged.add(seq);
  }

  /**
   * The open file that takes the next entries: after a failure the tail is opened anew. A new segment is begun beyond its
   * size, and after an older Heed's, which looks at the newest header to learn whether it knows all that was written.
   */
  async function writable(): Promise<Tail> {
    tail ??= await openTail();
    return tail.offset <= SEGMENT_BYTES && header.schema === SCHEMA_VERSION ? tail : nextSegment(tail);
  }

  async function nextSegment(current: Tail): Promise<Tail> {
    if (header.schema < SCHEMA_VERSION && lastSeq > 0) await beforeUpgrade();
    const ours = { ...header, schema: SCHEMA_VERSION };
    const next = await createSegment(folder, lastSeq + 1, ours);
    const { size } = await fs.stat(next.file);
    const handle = await fs.open(next.file, FOR_APPENDING);
    await current.handle.close();
    header = ours;
    segments = [...segments.filter(({ firstSeq }) => firstSeq !== next.firstSeq), next]; // one that holds no entry yet is begun anew
    tail = { handle, offset: size };
    return tail;
  }

  async function writeGroup(group: readonly Waiting[]) {
    let entries: readonly AppendedEntry[];
    try {
      const to = await writable();
      entries = group.map(({ commit }, index) => numbered(commit, lastSeq + 1 + index));
      const seals = sealer();
      const bytes = Buffer.concat(entries.map(({ seq, text }) => encodeFrame({ seq, payload: encodePayload(text, seq, header, seals) })));
      await writeFully(to.handle, bytes, to.offset);
      if (!WRITES_ARE_SYNCED) await to.handle.datasync();
      to.offset += bytes.length;
      lastSeq += entries.length;
    } catch (error) {
      await forgetUnfinished();
      const failure = describeFailure(error);
      for (const { resolve } of group) resolve(failure);
      return;
    }
    for (const [index, entry] of entries.entries()) {
      group[index]?.resolve({ kind: 'saved', seq: entry.seq });
      for (const listener of listeners) tell(listener, entry);
    }
  }

  function tell(listener: (entry: AppendedEntry) => void, entry: AppendedEntry) {
    try {
      listener(entry);
    } catch (error) {
      listenerFailed(error);
    }
  }

  /** After a failed write nothing of it may stay behind, or a later success would stand after garbage. */
  async function forgetUnfinished() {
    const broken = tail;
    tail = null; // the next attempt opens the tail anew, and cuts what could not be cut now
    if (!broken) return;
    await broken.handle.truncate(broken.offset).catch(() => undefined);
    await broken.handle.close().catch(() => undefined);
  }

  /** Between two writes, so that none of them stands half in the file that ends. */
  async function endNewest({ resolve, reject }: Ending) {
    try {
      tail ??= await openTail();
      if (lastSeq >= (segments.at(-1)?.firstSeq ?? 1)) await nextSegment(tail);
      resolve(lastSeq);
    } catch (error) {
      reject(error);
    }
  }

  async function work() {
    while (queue.length > 0 || endings.length > 0) {
      const [group, ending] = [queue, endings];
      [queue, endings] = [[], []];
      if (group.length > 0) await writeGroup(group);
      for (const each of ending) await endNewest(each);
    }
    working = null;
  }

  tail = await openTail();

  return {
    append: (commit) =>
      new Promise((resolve) => {
        queue.push({ commit, resolve });
        working ??= work();
      }),

    async read(afterSeq, maxBytes) {
      const opens = sealer();
      const entries: string[] = [];
      let size = 0;
      const upTo = lastSeq; // an entry that is being written while this reads is not ours to hand out
      let seq = afterSeq + 1;
      for (const [index, segment] of segments.entries()) {
        const end = Math.min(upTo, (segments[index + 1]?.firstSeq ?? Number.POSITIVE_INFINITY) - 1);
        if (end < seq) continue;
        const content = await readSegment(segment);
        const isOurs = !content.header || isSameJournal(content.header, header);
        const frames = new Map(isOurs ? content.entries.map((frame) => [frame.seq, frame]) : []);
        noteDamage(seq, end, frames);
        for (; seq <= end; seq += 1) {
          if (size > maxBytes) return { entries, nextAfterSeq: seq - 1 };
          const frame = frames.get(seq);
          const next = frames.get(seq + 1);
          if (frame && next && isPruned(frame) && isPruned(next) && seq < end) continue; // the last of a row of them tells of all
          const text = frame ? decodePayload(frame, header, opens) : null;
          if (text === null) damaged.add(seq);
          entries.push(text ?? JSON.stringify({ seq, label: '', at: 0, origin: 'damaged', changes: [] } satisfies JournalEntry));
          size += frame?.payload.length ?? 0;
        }
      }
      return { entries, nextAfterSeq: null };
    },

    header: () => header,

    state: () => ({ journalId: header.journalId, lastSeq, damaged: damaged.size }),

    endSegment: () =>
      new Promise((resolve, reject) => {
        endings.push({ resolve, reject });
        working ??= work();
      }),

    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async close() {
      await working;
      await tail?.handle.close();
      tail = null;
    },
  };
}

const numbered = (commit: Commit, seq: number): AppendedEntry => ({ seq, origin: commit.origin, text: JSON.stringify({ ...commit, seq } satisfies JournalEntry) });

async function writeFully(handle: fs.FileHandle, bytes: Buffer, position: number) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

const reasons: Readonly<Record<string, Extract<AppendOutcome, { kind: 'failed' }>['reason']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'unreadable',
};

function describeFailure(error: unknown): AppendOutcome {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return { kind: 'failed', reason: reasons[code] ?? 'other', detail: code || String(error) };
}
