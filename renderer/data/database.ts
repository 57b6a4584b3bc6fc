import { Dexie, type Table, type Transaction } from 'dexie';
import { addedFields, withAddedFields } from '#domain/journal/added-fields.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { StoreKey } from '#domain/protection/protection.ts';
import { reportSaving } from '#data/save-state.ts';
import { sealing } from '#data/sealing.ts';

/** Where the store stands in the journal. Written in the same transaction as the changes it speaks of. */
export interface Watermark {
  readonly id: 'watermark';
  readonly journalId: string;
  readonly seq: number;
  /** Id of the key that its rows are sealed with; null in a profile that is not protected. Absent before there was protection. */
  readonly sealedBy?: string | null;
}

/** Rows that did not open. The store is made again from the journal at the next start, which has them whole. */
export interface UnopenedRows {
  readonly id: 'unopened';
  readonly rows: readonly { readonly table: string; readonly id: string }[];
}

/** What of the store before this one did not open, for the person to know: it was made whole from the journal. */
export interface MadeWholeRows {
  readonly id: 'madeWhole';
  readonly rows: UnopenedRows['rows'];
}

export type Database = Dexie & { readonly [Name in TableName]: Table<RecordOf<Name>, string> } & { readonly meta: Table<Watermark | UnopenedRows | MadeWholeRows, string> };

/**
 * Indexes hold ids, dates and small codes only: they stay readable on disk when the rest of a record is sealed.
 * `[a+b]` answers "of this person, newest first" without loading the others. A new table or index of this development
 * goes here; once a version is released, the next change keeps that version's map beside it, like `firstIndexes`.
 */
const indexes: Record<Exclude<TableName, keyof typeof indexesOf4>, string> = {
  people: 'id, state',
  oneOnOnes: 'id, personId, on, [personId+on], [state+on], [personId+state+on]',
  notes: 'id, oneOnOneId, personId',
  talkingPoints: 'id, personId, state, closedOn, [personId+state], [personId+createdAt], [raisedBy+createdAt]',
  templates: 'id',
  ownQuestions: 'id',
  commitments: 'id, personId, state, [personId+state], [personId+madeOn], [personId+closedOn], dueOn, closedOn, [owner+closedOn]',
  requests: 'id, personId, file, decidedOn, closedOn, [personId+file], [personId+receivedOn], [personId+closedOn]',
  matters: 'id, personId, state, [personId+state], [personId+heardOn], [personId+toldBackOn], toldBackOn, heardOn, firstAnsweredOn, outcome',
  recoveries: 'id, personId, state, [personId+state], [personId+beganOn], [personId+closedOn], closedOn',
  praise: 'id, *personIds, notedOn, state, givenOn, fromPersonId',
  feedback: 'id, personId, state, followUpOn',
  expectations: 'id, personId, state, [personId+sinceOn]',
  goals: 'id, personId, state, [personId+state], [personId+createdAt]',
  plans: 'id, personId, state, [personId+createdAt]',
  touches: 'id, personId, on, [personId+on]',
  occasions: 'id, personId',
  occasionMarks: 'id, personId, year, [personId+on]',
  rituals: 'id, state, *personIds',
  ownReminders: 'id, state',
  reminderMarks: 'id',
  deletionReceipts: 'id',
};

/** Tables that came with version 4. */
const indexesOf4 = {
  absences: 'id, personId, toOn, [personId+fromOn]',
  arrangements: 'id, personId, toOn',
  teams: 'id',
  weekReviews: 'id, weekOn',
} satisfies Partial<Record<TableName, string>>;

/** Tables and indexes of version 1, as profiles of that time have them. */
const firstIndexes = {
  people: 'id, state',
  oneOnOnes: 'id, personId, on, [personId+on], [state+on], [personId+state+on]',
  notes: 'id, oneOnOneId, personId',
  talkingPoints: 'id, personId, state, [personId+state], [personId+createdAt]',
  templates: 'id',
  ownQuestions: 'id',
  commitments: 'id, personId, state, [personId+state], [personId+madeOn], [personId+closedOn], dueOn, closedOn',
  matters: 'id, personId, state, [personId+state], [personId+heardOn], [personId+toldBackOn]',
  praise: 'id, *personIds, notedOn',
  goals: 'id, personId, state, [personId+state], [personId+createdAt]',
  plans: 'id, personId, state, [personId+createdAt]',
  ownReminders: 'id, state',
  reminderMarks: 'id',
} satisfies Partial<Record<TableName, string>>;

/** What lies in the trash, by when it got there: IndexedDB leaves rows out of an index whose field is null. */
const withTrash = (stores: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(stores).map(([name, keys]) => [name, `${keys}, deletedAt`]));

/** Databases are numbered: a rebuild writes the next one and leaves the old aside. */
const NAME = /^heed-(\d+)$/;

function openDatabase(generation: number): Database {
  const opened = new Dexie(`heed-${generation}`, { chromeTransactionDurability: 'relaxed' });
  opened.version(1).stores({ ...firstIndexes, meta: 'id' });
  opened.version(2).stores({ ...indexes, meta: 'id' }).upgrade(fillAddedFields);
  if (storeKey) opened.use(sealing(storeKey, (table, id) => void rememberUnopened(table, id)));
  opened.version(3).stores({ ...withTrash(indexes), meta: 'id' }).upgrade(fillAddedFields);
  opened.version(4).stores(withTrash(indexesOf4));
  return opened as Database;
}

/** Gives the rows of an older version the fields that came to be since: screens query what they hold. */
async function fillAddedFields(transaction: Transaction) {
  for (const name of Object.keys(addedFields) as TableName[]) {
    if (!(name in firstIndexes)) continue; // a table of today has no older rows
    await transaction.table<object>(name).toCollection().modify((row, context) => {
      context.value = withAddedFields(name, row);
    });
  }
}

async function generations(): Promise<number[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => NAME.exec(name ?? '')?.[1] ?? []);
  return names.map(Number).sort((a, b) => a - b);
}

/** The store that screens query, open since `openNewest`. The journal is the truth; this can always be made again from it. */
export let db: Database;

/** What rows are sealed with; null in a profile that is not protected. */
let storeKey: StoreKey | null = null;
let unopened: UnopenedRows['rows'] = [];

/** What opens the rows of this window's store, for a worker that reads it too. */
export const storeKeyNow = (): StoreKey | null => storeKey;

/** Which key the rows of this window's store are sealed with, if any. */
export const sealedBy = (): string | null => storeKey?.keyId ?? null;

/** @param key seals and opens every row from now on; null leaves them readable */
export async function openNewest(key: StoreKey | null): Promise<void> {
  storeKey = key;
  db = openDatabase((await generations()).at(-1) ?? 1);
  await db.open();
}

/**
 * Begins an empty database.
 * @param keepsOld whether the one before is kept aside until the next time; what was readable, or what nobody can open, is not
 */
export async function beginNextGeneration({ keepsOld }: { readonly keepsOld: boolean }): Promise<void> {
  const existing = await generations();
  const next = (existing.at(-1) ?? 0) + 1;
  db?.close();
  await Promise.all((keepsOld ? existing.slice(0, -1) : existing).map((generation) => Dexie.delete(`heed-${generation}`)));
  db = openDatabase(next);
  await db.open();
}

/** Called in the middle of a transaction, which is about to fail: writes in one of its own. */
async function rememberUnopened(table: string, id: string) {
  if (unopened.some((row) => row.table === table && row.id === id)) return;
  unopened = [...unopened, { table, id }];
  reportSaving({ kind: 'unshown' });
  await Dexie.ignoreTransaction(() => db.meta.put({ id: 'unopened', rows: unopened })).catch(() => undefined); // then the next start fails as this one, and says so again
}
