import type { Backup } from './backup.ts';
import type { KeptAs } from './rotation.ts';

/** Why a backup, or its copy in the second folder, did not come about. */
export type BackupFailureReason = 'disk-full' | 'read-only' | 'unreachable' | 'not-verified' | 'other';

export interface BackupFailure {
  /** When it was tried last, and when the first of these failures in a row was; epoch milliseconds. */
  readonly at: number;
  readonly sinceAt: number;
  readonly reason: BackupFailureReason;
  /** The system's word for it. */
  readonly detail: string;
}

export interface ListedBackup extends Backup {
  /** Its file's name. */
  readonly name: string;
  readonly bytes: number;
  /** Null in the second folder, for what this Heed did not put there. */
  readonly keptAs: KeptAs | null;
  readonly place: 'first' | 'second';
}

/** Where a second copy of each backup goes: another disk, or a folder that is carried to another machine. */
export interface SecondFolder {
  readonly folder: string;
  /** When the newest copy there was read back and found whole. */
  readonly verifiedAt: number | null;
  readonly failure: BackupFailure | null;
}

/** All a person can know about their backups. */
export interface BackupsState {
  readonly folder: string;
  /** Newest first; one that is in both folders stands here once. */
  readonly backups: readonly ListedBackup[];
  /** The newest one that was read back and found whole. */
  readonly verified: { readonly at: number; readonly records: number } | null;
  /** What has gone wrong since; null when the newest attempt went well. */
  readonly failure: BackupFailure | null;
  readonly second: SecondFolder | null;
  /** A backup is being made right now. */
  readonly isWorking: boolean;
  /** Nothing can be made while Heed is locked. */
  readonly isLocked: boolean;
  /** What was there before the last restore, while one can go back to it. */
  readonly goBack: { readonly restoredAt: number; readonly untilAt: number } | null;
}
