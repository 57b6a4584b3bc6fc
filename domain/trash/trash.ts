import { groupBy } from '#domain/group-by.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { Person, PersonId } from '#domain/people/person.ts';

/** Whole days that what was deleted can be brought back. */
export const TRASH_DAYS = 30;
export const TRASH_MS = TRASH_DAYS * 86_400_000;

/** A record together with the table it stands in. */
export type TableRow = { [T in TableName]: { readonly table: T; readonly value: RecordOf<T> } }[TableName];

/** One thing that was deleted, with all that went with it: it is brought back, or goes for good, as a whole. */
export interface TrashEntry {
  readonly row: TableRow;
  readonly deletedAt: number;
  /** From this instant on it is past its days. */
  readonly goesAt: number;
  /** What was deleted together with it, the row itself left out. */
  readonly along: readonly TableRow[];
  /** The person it belongs to lies in the trash too: they come back first. */
  readonly waitsForPerson: boolean;
}

export interface TrashGroup {
  /** Null: not about one person. */
  readonly person: Person | null;
  readonly entries: readonly TrashEntry[];
}

/** The removals of one press got stamps some milliseconds apart before they got a single one. */
const ONE_PRESS_MS = 60_000;

/** The one person a record is about; of praise for several, the first. */
export function personOf({ value }: TableRow): PersonId | null {
  if ('personId' in value) return value.personId;
  if ('personIds' in value) return value.personIds?.[0] ?? null;
  return null;
}

/** Whether a record was deleted because the person was. What was deleted before that lies in the trash for itself. */
const wentWith = (row: TableRow, person: Person) =>
  row.value.deletedAt !== null && person.deletedAt !== null && row.value.deletedAt >= person.deletedAt && row.value.deletedAt < person.deletedAt + ONE_PRESS_MS;

export const isTrashed = ({ value }: TableRow): boolean => value.deletedAt !== null;

/**
 * The trash as it is shown: by person, in the order of their names; the kinds of one person together, the latest
 * deleted first. What is about nobody in particular comes last.
 * @param rows everything that lies in the trash
 * @param people whom the rows are about, whether they lie in the trash themselves or not
 */
export function trashOf(rows: readonly TableRow[], people: ReadonlyMap<PersonId, Person>, compareNames: (a: string, b: string) => number): TrashGroup[] {
  const gone = new Map(rows.flatMap((row) => (row.table === 'people' && isTrashed(row) ? [[row.value.id, row.value] as const] : [])));
  const goneWith = (row: TableRow) => {
    const person = row.table === 'people' ? undefined : gone.get(personOf(row) as PersonId);
    return person && wentWith(row, person) ? person.id : null;
  };
  const [along, alone] = [groupBy(rows.filter((row) => goneWith(row) !== null), goneWith), rows.filter((row) => goneWith(row) === null)];
  const entries = alone.map((row): TrashEntry => {
    const deletedAt = row.value.deletedAt ?? 0;
    const isPerson = row.table === 'people';
    return { row, deletedAt, goesAt: deletedAt + TRASH_MS, along: isPerson ? (along.get(row.value.id) ?? []) : [], waitsForPerson: !isPerson && gone.has(personOf(row) as PersonId) };
  });
  const groups = [...groupBy(entries, ({ row }) => (row.table === 'people' ? row.value.id : personOf(row)))].map(([id, ofOne]): TrashGroup => ({ person: id === null ? null : (people.get(id) ?? null), entries: ofOne.toSorted(byKindAndTime) }));
  return merged(groups).toSorted((a, b) => (a.person === null ? 1 : b.person === null ? -1 : compareNames(a.person.name, b.person.name)));
}

/** Of somebody who was erased meanwhile nobody is left to name: their rows stand with those about nobody. */
function merged(groups: readonly TrashGroup[]): TrashGroup[] {
  const nobody = groups.filter(({ person }) => person === null).flatMap(({ entries }) => entries);
  return [...groups.filter(({ person }) => person !== null), ...(nobody.length > 0 ? [{ person: null, entries: nobody.toSorted(byKindAndTime) }] : [])];
}

/** The order in which kinds stand below each other: a person first, then as the tables are listed. */
export const byKind = (a: TableName, b: TableName): number => tableNames.indexOf(a) - tableNames.indexOf(b);
const byKindAndTime = (a: TrashEntry, b: TrashEntry) => byKind(a.row.table, b.row.table) || b.deletedAt - a.deletedAt;

/** Those whose days are over at an instant. One deleted while the clock ran ahead stays until the clock has caught up. */
export const over = <E extends Pick<TrashEntry, 'goesAt'>>(entries: readonly E[], at: number): E[] => entries.filter(({ goesAt }) => goesAt <= at);
