import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import { BYTE_ORDER_MARK, csvRow } from '#domain/leaving/csv-cell.ts';
import { type Column, sheetOf } from '#domain/leaving/csv-columns.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import type { OpenRecords } from '#domain/leaving/open-records.ts';

export interface CsvFile {
  readonly path: string;
  /** The file in pieces, so that a long table is never one string. */
  readonly pieces: Iterable<string>;
}

type Cell = string | number | boolean | null;

/** Fields that `OpenRecords` are without. */
const veiledColumns = ['people.privateContext', 'requests.whatDiffers', 'requests.privateNote', 'requests.isEligible'];

/** `goals.csv`, and `goals-steps.csv` for the list within. */
const fileName = (table: TableName, field = '') => `${kebab(field === '' ? table : `${table} ${field.replaceAll('.', ' ')}`)}.csv`;
const kebab = (words: string) => words.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/ +/g, '-');

/**
 * One file per kind of record, and one for each list that records hold: the steps of goals, the moves of one-on-ones.
 * Every record has its id, which the other files name it by; a person's name stands beside their id. What the records
 * do not have by type has no column and no file either.
 */
export function csvTables(records: LeavingRecords | OpenRecords): CsvFile[] {
  const names = new Map<string, string>(records.people.map(({ id, name }) => [id, name]));
  const isOpen = !('feedback' in records);
  return tableNames.flatMap((table) => {
    const rows: readonly object[] | undefined = records[table];
    if (rows === undefined) return [];
    const { columns: all, lists } = sheetOf(table);
    const columns = isOpen ? all.filter(({ name }) => !veiledColumns.includes(`${table}.${name}`)) : all;
    return [
      { path: fileName(table), pieces: tableOf(columns, rows, names) },
      ...lists.map(({ field, columns: inner }) => ({ path: fileName(table, field), pieces: tableOf([{ name: 'of', path: ['of'] }, ...inner], itemsOf(rows, field), names) })),
    ];
  });
}

function* tableOf(columns: readonly Column[], rows: Iterable<object>, names: ReadonlyMap<string, string>): Generator<string> {
  const withNames = columns.flatMap((column): readonly (Column & { readonly isName?: true })[] => (isPerson(column) ? [column, { ...column, name: column.name.replace(/Ids?$/, ''), isName: true }] : [column]));
  yield BYTE_ORDER_MARK + csvRow(withNames.map(({ name }) => name));
  for (const row of rows) {
    yield csvRow(
      withNames.map((column) => {
        const value = valueAt(row, column.path);
        return column.isName ? cellOf(Array.isArray(value) ? value.map((id) => names.get(String(id)) ?? '') : (names.get(String(value)) ?? null), column) : cellOf(value, column);
      }),
    );
  }
}

const isPerson = ({ name }: Column) => name === 'personId' || name === 'personIds';

function* itemsOf(rows: readonly object[], field: string): Generator<object> {
  for (const row of rows) {
    const items = valueAt(row, field.split('.'));
    if (Array.isArray(items)) for (const item of items as readonly object[]) yield { of: (row as { readonly id: string }).id, ...item };
  }
}

const valueAt = (row: object, path: readonly string[]): unknown => path.reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined), row);

/** Instants come out as ISO 8601 in UTC; lists of plain values stand in one cell. */
function cellOf(value: unknown, { name }: Column): Cell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (typeof value === 'number') return name.endsWith('At') ? new Date(value).toISOString() : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
