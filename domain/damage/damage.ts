import type { TableName } from '#domain/journal/table-names.ts';
import type { Row } from '#domain/journal/row.ts';

/** Entries of the journal between two that tell when they were saved, and that cannot be read. What they changed is not known. */
export interface DamagedStretch {
  readonly fromSeq: number;
  readonly toSeq: number;
  /** Fewer than the numbers span where entries between them had been emptied. */
  readonly count: number;
  /** When the nearest entries before and after that can be read were saved; null: there is none. */
  readonly afterAt: number | null;
  readonly beforeAt: number | null;
  /** Beside it stands what came from a backup or an archive, so it may hold records that were written at any earlier time. */
  readonly isCopied: boolean;
}

/** A record that is not as Heed knows records of its kind. It is kept as it is. */
export interface OddRecord {
  readonly table: TableName;
  readonly id: string;
  /** Its JSON, and whether that was too long to be shown whole. */
  readonly text: string;
  readonly isCut: boolean;
}

export interface Damage {
  /** Entries of the journal that were looked at, the damaged ones among them. */
  readonly entries: number;
  readonly records: number;
  readonly stretches: readonly DamagedStretch[];
  /** How many records there are that Heed does not know, and the first of them. */
  readonly oddCount: number;
  readonly odd: readonly OddRecord[];
  /** Bytes that are no whole entry, as they stand on the disk. */
  readonly rawBytes: number;
}

/** Reads everything and says what of it cannot be read. */
export interface SurveyDamage {
  readonly request: Record<never, never>;
  readonly result: Damage;
}

/** Writes the damaged bytes to a file that the manager chooses. */
export interface SaveDamage {
  readonly request: Record<never, never>;
  readonly result: { readonly path: string };
}

/** A record as a backup holds it, and when the one that is here was changed; null: there is none. */
export interface FoundRecord {
  readonly table: TableName;
  readonly value: Row;
  readonly hereAt: number | null;
}

/** Looks in all backups for what damaged entries and records held. Changes nothing. */
export interface FindLost {
  readonly request: Record<never, never>;
  readonly result: {
    readonly found: readonly FoundRecord[];
    /** Backups that were read to their end, and those that could not be. */
    readonly searched: number;
    readonly unread: number;
  };
}

/** How many entries there are in stretches. */
export const damagedEntries = (stretches: readonly DamagedStretch[]): number => stretches.reduce((sum, { count }) => sum + count, 0);
