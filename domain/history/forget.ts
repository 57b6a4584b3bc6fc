import type { TableName } from '#domain/journal/table-names.ts';

/** Which row is meant, of which table. */
export interface RowId {
  readonly table: TableName;
  readonly id: string;
}

/** Takes all that erased rows ever said out of the journal. */
export interface ForgetRows {
  readonly request: { readonly rows: readonly RowId[] };
  readonly result: ForgetOutcome;
}

export type ForgetOutcome =
  /** `removed` values are gone from the journal; `searched` entries were read back and name none of the rows; `unreadable` stretches are damaged, so that nobody can tell. */
  | { readonly kind: 'forgotten'; readonly removed: number; readonly searched: number; readonly unreadable: number }
  /** One of the rows is not erased, or was brought back meanwhile: nothing was taken out. */
  | { readonly kind: 'still-there' };
