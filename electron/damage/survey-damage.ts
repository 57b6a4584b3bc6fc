import fs from 'node:fs/promises';
import type { Damage, DamagedStretch, OddRecord } from '#domain/damage/damage.ts';
import { isReadableRow } from '#domain/archive/readable-row.ts';
import { withAddedFields } from '#domain/journal/added-fields.ts';
import type { JournalEntry } from '#domain/journal/change.ts';
import { damagedPieces } from '#electron/damage/damaged-pieces.ts';
import { type JournalSource, readEntries } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

/** As many odd records as a screen shows, and as much of each. */
const SHOWN = 200;
const SHOWN_CHARACTERS = 20_000;

/** Where entries cannot be read, told from those around them. Calls `read` with each that can. */
export async function damagedStretches(source: JournalSource, read: (entry: JournalEntry) => void = () => undefined): Promise<DamagedStretch[]> {
  const stretches: DamagedStretch[] = [];
  let [afterAt, wasCopied]: [number | null, boolean] = [null, false];
  let unread: number[] = [];
  const close = (beforeAt: number | null, isCopied: boolean) => {
    const [fromSeq, toSeq] = [unread[0], unread.at(-1)];
    if (fromSeq !== undefined && toSeq !== undefined) stretches.push({ fromSeq, toSeq, count: unread.length, afterAt, beforeAt, isCopied: wasCopied || isCopied });
    unread = [];
  };
  for await (const { seq, text } of readEntries(source)) {
    if (text === null) {
      unread.push(seq);
      continue;
    }
    const entry = JSON.parse(text) as JournalEntry;
    read(entry);
    if (entry.origin === 'pruned') continue; // it does not say when it was saved
    const isCopied = entry.origin === 'restore' || entry.origin === 'import';
    close(entry.at, isCopied);
    [afterAt, wasCopied] = [entry.at, isCopied];
  }
  close(null, false);
  return stretches;
}

/** Reads the whole journal and says what of it cannot be read, and which records are not as they should be. */
export const surveyDamage: Work<JournalSource, Damage> = async (source, { signal, progress }) => {
  const total = source.upToSeq * 3;
  const stretches = await damagedStretches(source, ({ seq }) => {
    signal.throwIfAborted();
    progress({ done: seq, total, doing: 'Reading every entry' });
  });
  const odd: OddRecord[] = [];
  let [records, oddCount] = [0, 0];
  for await (const { table, value } of newestRows(source, { signal, onRead: (done) => progress({ done: source.upToSeq + done, total, doing: 'Reading every record' }) })) {
    records += 1;
    if (isReadableRow(table, withAddedFields(table, value))) continue;
    oddCount += 1;
    const text = JSON.stringify(value, null, 2);
    if (odd.length < SHOWN) odd.push({ table, id: value.id, text: text.slice(0, SHOWN_CHARACTERS), isCut: text.length > SHOWN_CHARACTERS });
  }
  let rawBytes = 0;
  for await (const { bytes } of damagedPieces(source)) rawBytes += bytes.length;
  return { entries: source.upToSeq, records, stretches, oddCount, odd, rawBytes };
};

/** Writes the damaged bytes, each stretch under a line that says where it stood. Answers nothing: the file is all. */
export const saveDamage: Work<{ readonly source: JournalSource; readonly file: string }, null> = async ({ source, file }, { signal }) => {
  const handle = await fs.open(file, 'wx', 0o600);
  try {
    for await (const { where, bytes } of damagedPieces(source)) {
      signal.throwIfAborted();
      await handle.appendFile(Buffer.concat([Buffer.from(`--- ${where}, ${bytes.length} bytes ---\n`), bytes, Buffer.from('\n')]));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return null;
};
