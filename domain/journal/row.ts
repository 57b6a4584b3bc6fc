import type { Change, Put } from '#domain/journal/change.ts';

/** A record of any table, as it is stored. */
export type Row = Put['value'];

export const idOf = (change: Change): string => (change.op === 'put' ? change.value.id : change.id);

/** The same for all changes of one row, and for no other. */
export const rowKey = (change: Change): string => `${change.table}/${idOf(change)}`;
