/** Characters of one line of text. The limit only stops accidents (a pasted film). */
export const LONGEST_LINE = 2_000;

export interface RecordFields {
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** What a caller must hand in to make a new record: everything but the fields that every record carries. */
export type Draft<R extends RecordFields> = Omit<R, keyof RecordFields>;

/** Fields of a record that just came to be. `now` is an instant in epoch milliseconds. */
export function stamp<R extends RecordFields>(draft: Draft<R>, now: number): R {
  return { ...draft, createdAt: now, updatedAt: now, deletedAt: null } as unknown as R;
}
