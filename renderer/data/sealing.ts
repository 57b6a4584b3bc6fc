import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { StoreKey } from '#domain/protection/protection.ts';
import { createRowSealing, type RowSealer } from '#data/row-sealer.ts';

/** A row whose sealed part does not open: damaged, or sealed with another key. Nothing acts on half a row. */
export class UnopenedError extends Error {}

/** Below every middleware of Dexie's own: all of them see rows as they are when open. */
const UNDERNEATH = -2;
/** Where the store stands in the journal; it says nothing about anybody. */
const READABLE_TABLE = 'meta';

/**
 * Seals what is written to a Dexie database and opens what is read. What an index or the key of a table needs stays
 * readable: ids, dates and small codes.
 * @param onUnopened told of a row that does not open, before reading it fails with `UnopenedError`
 */
export function sealing({ key }: StoreKey, onUnopened: (table: string, id: string) => void): Middleware<DBCore> {
  const sealingOf = createRowSealing(key, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    stack: 'dbcore',
    name: 'sealing',
    level: UNDERNEATH,
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return name === READABLE_TABLE ? table : sealedTable(table, telling(sealingOf(name, readableOf(table)), name, onUnopened));
      },
    }),
  };
}

/** The properties that the key and the indexes of a table are made of. */
function readableOf({ schema }: DBCoreTable): ReadonlySet<string> {
  return new Set([schema.primaryKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []));
}

function telling(sealer: RowSealer, table: string, onUnopened: (table: string, id: string) => void): RowSealer {
  return {
    seal: sealer.seal,
    open(row) {
      try {
        return sealer.open(row);
      } catch (error) {
        onUnopened(table, String(row['id']));
        throw new UnopenedError(`A row of ${table} does not open.`, { cause: error });
      }
    },
  };
}

function sealedTable(table: DBCoreTable, sealer: RowSealer): DBCoreTable {
  const open = (row: unknown) => (row === undefined ? undefined : sealer.open(row as Parameters<RowSealer['open']>[0]));
  // No `async` here: a transaction lives as long as Dexie's own promises are chained, and ends at the first foreign one.
  return {
    ...table,
    mutate: (request) => table.mutate(sealed(request, sealer)),
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) => table.query(request).then(({ result }) => ({ result: request.values ? result.map(open) : result })),
    openCursor: (request) => table.openCursor(request).then((cursor) => (cursor && request.values ? openingCursor(cursor, open) : cursor)),
  };
}

function sealed(request: DBCoreMutateRequest, sealer: RowSealer): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: request.values.map(sealer.seal) };
}

/** The cursor with its row open. IndexedDB's own properties insist on being read from the cursor itself. */
function openingCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  let raw: unknown;
  let row: unknown;
  return Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: {
      get() {
        const standing = cursor.value as unknown;
        if (standing !== raw) {
          row = open(standing);
          raw = standing;
        }
        return row;
      },
    },
  }) as DBCoreCursor;
}
