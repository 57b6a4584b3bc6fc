import './speak-in-worker.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { excerpt } from '#domain/search/excerpt.ts';
import { type DocumentSurroundings, searchDocument, searchedTables } from '#domain/search/search-document.ts';
import { openIndex } from '#domain/search/search-index.ts';
import { asksNothing, readSearchQuery } from '#domain/search/search-query.ts';
import { localZone } from '#data/clock.ts';
import { db, openNewest } from '#data/database.ts';
import type { FromSearch, SearchResult, SearchResults, ToSearch } from '#data/search/search-messages.ts';

/**
 * Reads every record, the newest first, and answers queries from what it has read so far. It writes nothing: an index
 * on the disk would be one more thing to protect, and reading three years of a team takes less than a second.
 */

/** Rows read at a time; between two such pages queries are answered. */
const PAGE = 500;

const index = openIndex();
const names = new Map<PersonId, readonly string[]>();
const meetingDays = new Map<OneOnOneId, RecordOf<'oneOnOnes'>['on']>();
/** Records that changed while the rest was still being read: what is read later of them is older. */
const changed = new Set<string>();
let readPart = 0;

const around: DocumentSurroundings = { dayOf: (at) => calendarDateAt(at, localZone()), meetingOn: (id) => meetingDays.get(id) ?? null };
const tell = (message: FromSearch) => postMessage(message);

async function readAll() {
  await eachPage('oneOnOnes', (meetings) => meetings.forEach(({ id, on }) => meetingDays.set(id, on)));
  for (const [done, table] of inReadingOrder().entries()) {
    await eachPage(table, (rows) => {
      for (const row of rows) if (!changed.has(`${table}/${row.id}`)) take(table, row);
      tell({ kind: 'read', read: readPart });
    });
    readPart = (done + 1) / searchedTables.length;
  }
  tell({ kind: 'read', read: readPart });
}

/** People first, as `from:` needs them; notes last, as there is most to read in them. */
const inReadingOrder = (): readonly TableName[] => ['people', ...searchedTables.filter((table) => table !== 'people' && table !== 'notes'), 'notes'];

/** Ids grow with time, so the newest come first. */
async function eachPage<T extends TableName>(table: T, read: (rows: readonly RecordOf<T>[]) => void) {
  for (let before: string | null = null; ; ) {
    const rows: readonly RecordOf<T>[] = await (before === null ? db.table(table).reverse() : db.table(table).where(':id').below(before).reverse()).limit(PAGE).toArray();
    if (rows.length > 0) read(rows);
    if (rows.length < PAGE) return;
    before = rows.at(-1)?.id ?? null;
  }
}

function take<T extends TableName>(table: T, row: RecordOf<T>) {
  if (table === 'people') rememberPerson(row as Person);
  if (table === 'oneOnOnes') meetingDays.set((row as RecordOf<'oneOnOnes'>).id, (row as RecordOf<'oneOnOnes'>).on);
  const key = `${table}/${row.id}`;
  const document = searchDocument(table, row, around);
  if (document) index.put(key, document);
  else index.remove(key);
}

const rememberPerson = ({ id, name, preferredName }: Person) => names.set(id, fold(`${name} ${preferredName}`).split(' '));

function follow(changes: readonly Change[]) {
  for (const change of changes) {
    const key = `${change.table}/${change.op === 'put' ? change.value.id : change.id}`;
    changed.add(key);
    if (change.op === 'put') take(change.table, change.value);
    else index.remove(key);
  }
}

async function search({ line, language, limit }: Extract<ToSearch, { kind: 'search' }>): Promise<SearchResults> {
  const query = readSearchQuery(line, language);
  if (asksNothing(query)) return { results: [], total: 0, unknown: query.unknown, read: readPart };
  const fitsPerson = (id: PersonId) => query.from.every((word) => names.get(id)?.some((part) => part.startsWith(word)));
  const { hits, total, terms } = index.search(query, fitsPerson, limit);
  return { results: await shown(hits.map(({ key }) => key), (term) => terms.has(term)), total, unknown: query.unknown, read: readPart };
}

/** Reads the records of hits, one access for each table they stand in, and cuts out the words around what was found. */
async function shown(keys: readonly string[], isHit: (term: string) => boolean): Promise<SearchResult[]> {
  const places = keys.map((key) => ({ key, table: key.slice(0, key.indexOf('/')) as TableName, id: key.slice(key.indexOf('/') + 1) }));
  const records = new Map<string, RecordOf<TableName>>();
  const readTable = async ([table, wanted]: [TableName, typeof places]) => {
    const rows = (await db.table(table).bulkGet(wanted.map(({ id }) => id))) as (RecordOf<TableName> | undefined)[];
    for (const [index, { key }] of wanted.entries()) if (rows[index]) records.set(key, rows[index]);
  };
  await Promise.all([...Map.groupBy(places, ({ table }) => table)].map(readTable));
  return places.flatMap(({ key, table }) => {
    const record = records.get(key);
    const document = record && searchDocument(table, record, around);
    if (!document) return [];
    const { kind, personIds, on, route, isPrivate, text } = document;
    return [{ key, kind, personIds, on, route, isPrivate, excerpt: excerpt(text, isHit) }];
  });
}

async function answer(message: ToSearch) {
  if (message.kind === 'open') {
    await openNewest(message.storeKey);
    await readAll();
  } else if (message.kind === 'stored') {
    follow(message.changes);
    tell({ kind: 'read', read: readPart }); // an open list asks again
  } else tell({ kind: 'results', id: message.id, results: await search(message) });
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => void answer(data).catch((error: unknown) => tell({ kind: 'failed', detail: String(error) })));
