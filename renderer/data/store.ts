import type { Calls, Events, Unsubscribe } from '#domain/bridge.ts';
import { inTodaysShape } from '#domain/journal/added-fields.ts';
import type { AppendedEntry, Change, JournalEntry } from '#domain/journal/change.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import type { StoreKey } from '#domain/protection/protection.ts';
import { beginNextGeneration, db, openNewest, sealedBy, type UnopenedRows, type Watermark } from '#data/database.ts';
import { reportSaving } from '#data/save-state.ts';

/** The part of main that the store stands on. */
export type JournalPort = Pick<Calls, 'appendToJournal' | 'readJournalState' | 'readJournal' | 'readStoreKey'> & {
  on(event: 'journalAppended', listener: (entry: Events['journalAppended']) => void): Unsubscribe;
};

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Who this window is in the journal. */
export const windowId = crypto.randomUUID();

const PAGE_BYTES = 4 * 1024 * 1024;
/** One writer at a time over all windows, so that entries are applied in order. */
const APPLY_LOCK = 'heed-apply';

let port: JournalPort;
let journalId = '';
const listeners = new Set<(entry: JournalEntry) => void>();
const storedListeners = new Set<(changes: readonly Change[]) => void>();

export const journal = (): JournalPort => port;

/** Tells of every entry that reached the store from elsewhere: another window, or main. Its own commits a window knows. */
export function onApplied(listener: (entry: JournalEntry) => void): Unsubscribe {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of all changes once they are in the store, whoever made them. */
export function onStored(listener: (changes: readonly Change[]) => void): Unsubscribe {
  storedListeners.add(listener);
  return () => storedListeners.delete(listener);
}

/**
 * Opens the store and brings it level with the journal: replays what it has not seen; rebuilds it when it is empty,
 * follows another journal or is ahead of this one (the journal was restored from an older state), and when it is sealed
 * otherwise than it should be or a row of it did not open.
 */
export async function openStore(journalPort: JournalPort, onProgress: (progress: RebuildProgress) => void): Promise<void> {
  port = journalPort;
  const isLevel = navigator.locks.request(APPLY_LOCK, async () => {
    const [state] = await Promise.all([port.readJournalState(), port.readStoreKey().then(openSound)]);
    journalId = state.journalId;
    const seen = await watermark();
    if (seen !== null && (seen.sealedBy ?? null) !== sealedBy()) await beginNextGeneration({ keepsOld: false });
    else if (seen !== null && (seen.journalId !== journalId || seen.seq > state.lastSeq)) await beginNextGeneration({ keepsOld: true });
    else await replaceUnopened();
    await replay(state.lastSeq, onProgress);
  });
  // From now on, not when level: what main appends meanwhile would be missed. It waits in line behind the lock above.
  port.on('journalAppended', (entry) => void follow(entry));
  await isLevel;
}

/** IndexedDB can refuse to open (a damaged file, a foreign version): then the next generation starts empty. */
async function openSound(key: StoreKey | null) {
  try {
    await openNewest(key);
  } catch {
    await beginNextGeneration({ keepsOld: true });
  }
}

/** When rows did not open the last time, the journal has them whole; that it was so stays noted until the person has read it. */
async function replaceUnopened() {
  const unopened = (await db.meta.get('unopened')) as UnopenedRows | undefined;
  if (!unopened) return;
  await beginNextGeneration({ keepsOld: true });
  await db.meta.put({ id: 'madeWhole', rows: unopened.rows });
}

async function watermark(): Promise<Watermark | null> {
  return ((await db.meta.get('watermark')) as Watermark | undefined) ?? null;
}

/** Applies journal entries after the watermark, page by page. Only call while holding the lock. */
async function replay(lastSeq: number, onProgress?: (progress: RebuildProgress) => void) {
  let seq = (await watermark())?.seq ?? 0;
  while (seq < lastSeq) {
    const page = await port.readJournal(seq, PAGE_BYTES);
    const entries = page.entries.map((entry) => JSON.parse(entry) as JournalEntry);
    const newest = entries.at(-1)?.seq;
    if (newest === undefined) return;
    await apply(entries.flatMap((entry) => entry.changes), newest);
    seq = newest;
    onProgress?.({ done: seq, total: lastSeq });
  }
}

/** Writes changes and the watermark in one transaction: either both are there after a crash, or neither. */
async function apply(changes: readonly Change[], seq: number): Promise<void> {
  const byTable = newestPerRow(inTodaysShape(changes));
  const touched = [...byTable.keys()];
  await db.transaction('rw', [...touched.map((name) => db.table(name)), db.meta], async () => {
    for (const [name, rows] of byTable) {
      const gone = [...rows].flatMap(([id, value]) => (value === null ? [id] : []));
      const values = [...rows.values()].filter((value) => value !== null);
      if (gone.length > 0) await db.table(name).bulkDelete(gone);
      if (values.length > 0) await db.table(name).bulkPut(values);
    }
    await db.meta.put({ id: 'watermark', journalId, seq, sealedBy: sealedBy() });
  });
  for (const listener of storedListeners) listener(changes);
}

/** Of several changes to one row only the last counts. */
function newestPerRow(changes: readonly Change[]) {
  const byTable = new Map<TableName, Map<string, object | null>>();
  for (const change of changes) {
    if (!tableNames.includes(change.table)) continue; // written by a newer Heed; main has refused such a journal already
    const rows = byTable.get(change.table) ?? new Map<string, object | null>();
    if (change.op === 'put') rows.set(change.value.id, change.value);
    else rows.set(change.id, null);
    byTable.set(change.table, rows);
  }
  return byTable;
}

/** Brings the store up to a saved entry; those of others that came before it are fetched first. */
export async function applySaved(seq: number, changes: readonly Change[]): Promise<void> {
  await navigator.locks.request(APPLY_LOCK, async () => {
    try {
      const seen = (await watermark())?.seq ?? 0;
      if (seen >= seq) return;
      if (seen === seq - 1) await apply(changes, seq);
      else await replay(seq);
    } catch {
      // Chromium lost or closed the database underneath the page. The journal has it all; a reload reads it again.
      reportSaving({ kind: 'unshown' });
    }
  });
}

async function follow({ origin, text }: AppendedEntry) {
  if (origin === windowId) return; // `commit` applies it
  const entry = JSON.parse(text) as JournalEntry;
  await applySaved(entry.seq, entry.changes);
  for (const listener of listeners) listener(entry);
}
