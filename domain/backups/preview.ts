import type { TableName } from '#domain/journal/table-names.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import { titleOf } from '#domain/trash/entry-words.ts';
import type { TableRow } from '#domain/trash/trash.ts';

/** What a backup holds of one kind of record. */
export interface KindHeld {
  readonly table: TableName;
  /** Those in the trash left out. */
  readonly records: number;
  readonly inTrash: number;
  /** The one that was changed last, by what one knows it again; null when all of them lie in the trash. */
  readonly newest: { readonly title: string | null; readonly at: number } | null;
}

export interface BackupPreview {
  /** When it was made, by the clock of that moment. */
  readonly at: number;
  /** The version of Heed that made it. */
  readonly appVersion: string;
  readonly isSealed: boolean;
  /** Kinds without any record are left out. */
  readonly kinds: readonly KindHeld[];
}

/** A title is for knowing a record again, not for reading it. */
const LONGEST_TITLE = 120;

interface Counting {
  records: number;
  inTrash: number;
  newest: TableRow | null;
}

/** Takes in a backup's records one by one, so that they need not all be there at once. */
export function previewKinds(): { readonly add: (row: TableRow) => void; readonly kinds: () => readonly KindHeld[] } {
  const counted = new Map<TableName, Counting>();
  return {
    add(row) {
      const held = counted.get(row.table) ?? { records: 0, inTrash: 0, newest: null };
      counted.set(row.table, held);
      if (row.value.deletedAt !== null) held.inTrash += 1;
      else {
        held.records += 1;
        if (held.newest === null || row.value.updatedAt > held.newest.value.updatedAt) held.newest = row;
      }
    },
    kinds: () => tableNames.flatMap((table) => (counted.has(table) ? [heldOf(table, counted.get(table) as Counting)] : [])),
  };
}

const heldOf = (table: TableName, { records, inTrash, newest }: Counting): KindHeld => ({
  table,
  records,
  inTrash,
  newest: newest && { title: shortened(titleOf(newest)), at: newest.value.updatedAt },
});

const shortened = (title: string | null): string | null => (title !== null && title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title);
