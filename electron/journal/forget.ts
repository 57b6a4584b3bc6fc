import fs from 'node:fs/promises';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import type { ForgetOutcome, RowId } from '#domain/history/forget.ts';
import { entriesOf, pruningOf } from '#electron/journal/compact.ts';
import { decodePieces } from '#electron/journal/frame.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { clearUnfinished, entryOf, type Pruning, pruneSegment } from '#electron/journal/prune.ts';
import { listSegments, type Segment } from '#electron/journal/segments.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import type { WorkContext } from '#electron/tasks/work.ts';
import { rowKey } from '#domain/journal/row.ts';

export interface ForgetJob {
  readonly source: JournalSource;
  /** Rows that were erased. One that was not, or was written again since, is refused. */
  readonly rows: readonly RowId[];
  /** Folders of journals that were replaced and are kept for the way back: the rows go out of them, too, as they stand. */
  readonly kept: readonly string[];
}

interface Place {
  readonly pruning: Pruning;
  readonly segments: readonly Segment[];
  /** Entries are being appended to its newest segment, none of them to an erased row. */
  readonly isInUse: boolean;
}

/**
 * Takes every value that erased rows ever had out of the whole journal and those kept from before, now, and reads it all
 * back to prove it. That they were deleted stays written; what they said does not.
 * @param source a journal whose newest segment was ended (`Journal.endSegment`), so that nobody appends to what is rewritten
 */
export async function forgetRows({ source, rows, kept }: ForgetJob, { signal, progress }: WorkContext, step?: Pruning['step']): Promise<ForgetOutcome> {
  const keys = new Set(rows.map(({ table, id }) => `${table}/${id}`));
  const says = (change: Change) => change.op === 'put' && keys.has(rowKey(change));
  const places: Place[] = [];
  for (const folder of [source.folder, ...kept]) {
    const pruning = await pruningOf({ ...source, folder }, step);
    if (!pruning) continue;
    await clearUnfinished(folder);
    places.push({ pruning, segments: await listSegments(folder), isInUse: folder === source.folder });
  }
  const total = places.reduce((sum, { segments, isInUse }) => sum + segments.length * (isInUse ? 3 : 2), 0);
  let done = 0;
  const each = async ({ segments }: Place, doing: string, look: (segment: Segment) => Promise<void>) => {
    for (const segment of segments) {
      signal.throwIfAborted();
      await look(segment);
      progress({ done: (done += 1), total, doing });
    }
  };

  const newest = new Map<string, Change['op']>();
  for (const place of places.filter(({ isInUse }) => isInUse)) {
    await each(place, t`Looking where it is written`, async (segment) => {
      for (const { changes } of await entriesOf(segment, place.pruning)) for (const change of changes) if (keys.has(rowKey(change))) newest.set(rowKey(change), change.op);
    });
  }
  if ([...newest.values()].includes('put')) return { kind: 'still-there' };

  let removed = 0;
  for (const place of places) {
    await each(place, t`Taking it out`, async (segment) => {
      if (place.isInUse && segment === place.segments.at(-1)) return;
      removed += await pruneSegment(segment, place.pruning, (change) => !says(change));
    });
  }
  let [searched, unreadable, left] = [0, 0, 0];
  for (const folder of [source.folder, ...kept]) unreadable += await clearBeside(folder, rows, source.key);

  for (const place of places) {
    await each(place, t`Making sure`, async ({ file }) => {
      for (const { frame } of decodePieces(await fs.readFile(file))) {
        if (frame?.seq === 0) continue;
        const entry = frame && entryOf(frame, place.pruning.header, place.pruning.sealer);
        if (!entry) unreadable += 1;
        else [searched, left] = [searched + 1, left + entry.changes.filter(says).length];
      }
    });
  }
  return left > 0 ? { kind: 'still-there' } : { kind: 'forgotten', removed, searched, unreadable };
}

const SEALED = '.sealed';
const BESIDE = /\.(torn-\d+|unfinished|damaged)(\.sealed)?$/;

/**
 * Looks into the raw bytes that damage left beside the journal. Ends of writes that were cut short were never said to be
 * saved; those that name such a row go with it. Copies of damaged files stay, as nobody knows what else is only there;
 * answers with how many of them name a row, or cannot be opened to tell.
 */
async function clearBeside(folder: string, rows: readonly RowId[], key: Uint8Array | null): Promise<number> {
  let staying = 0;
  for (const name of await fs.readdir(folder)) {
    const kind = BESIDE.exec(name)?.[1];
    if (kind === undefined) continue;
    const bytes = opened(name, await fs.readFile(path.join(folder, name)), key);
    if (bytes && !rows.some(({ id }) => bytes.includes(id))) continue;
    if (bytes && kind !== 'damaged') await fs.rm(path.join(folder, name));
    else staying += 1;
  }
  return staying;
}

/** A conversion seals these under their own name (`convertJournal`); null when they do not open. */
function opened(name: string, bytes: Buffer, key: Uint8Array | null): Buffer | null {
  if (!name.endsWith(SEALED)) return bytes;
  try {
    return key && Buffer.from(createSealer(key).open(bytes, name.slice(0, -SEALED.length)));
  } catch {
    return null;
  }
}
