import * as z from 'zod';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';

export type Put<T extends TableName = TableName> = { [K in T]: { readonly op: 'put'; readonly table: K; readonly value: RecordOf<K> } }[T];
export type Delete<T extends TableName = TableName> = { readonly op: 'delete'; readonly table: T; readonly id: string };
/** `put` writes a whole record; `delete` removes a row for good (undo of a creation). Trash is a put with `deletedAt`. */
export type Change = Put | Delete;

/** One user action: appended, applied and undone as one. */
export interface Commit {
  /** What the person did, in their words and without any content: "Archive person". Shown as "Undo …". */
  readonly label: string;
  readonly at: number;
  /** The window that made it (or `main`), so that it knows its own commits when they come round. */
  readonly origin: string;
  readonly changes: readonly Change[];
}

/** A commit as the journal holds it. Sequence numbers start at 1 and have no gaps. */
export interface JournalEntry extends Commit {
  readonly seq: number;
}

const row = z.object({ id: z.string().min(1).max(200) }).loose();

/** A durable entry as it is told around: as text, which crosses between processes far quicker than the object, and is parsed only by who needs it. */
export interface AppendedEntry {
  readonly seq: number;
  readonly origin: string;
  /** The `JournalEntry` as JSON. */
  readonly text: string;
}

/** What main checks of a commit that a window sends; whole records are checked where they are made and read. */
export const commitEnvelope = z.object({
  label: z.string().max(200),
  at: z.number().int().nonnegative(),
  origin: z.string().min(1).max(100),
  changes: z
    .array(
      z.discriminatedUnion('op', [
        z.object({ op: z.literal('put'), table: z.enum(tableNames), value: row }),
        z.object({ op: z.literal('delete'), table: z.enum(tableNames), id: z.string().min(1).max(200) }),
      ]),
    )
    .min(1)
    .max(200_000),
});
