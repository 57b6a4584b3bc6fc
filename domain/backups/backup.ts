/**
 * Why a backup was made. The two kinds of every day rotate together; one made before something is a way back from it
 * and is kept apart from them.
 */
export const backupReasons = ['daily', 'by-hand', 'before-restore', 'before-import', 'before-conversion', 'before-migration'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A backup as its file's name tells of it. */
export interface Backup {
  /**
   * Running number of the folder, one higher with each backup. It says which is newer: the clock cannot, as it may have
   * been a year off when one of them was made.
   */
  readonly number: number;
  /** Epoch milliseconds by the clock of that moment, to the second. */
  readonly at: number;
  readonly reason: BackupReason;
  /** How many records it holds, those in the trash included. */
  readonly records: number;
  /** Whether it takes a key to read it. */
  readonly isSealed: boolean;
}

export const isWayBack = ({ reason }: Backup): boolean => reason !== 'daily' && reason !== 'by-hand';

/** Newest first, by the order in which they were made. */
export const newestFirst = <B extends Backup>(backups: readonly B[]): B[] => backups.toSorted((a, b) => b.number - a.number);
