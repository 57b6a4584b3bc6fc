import type { Refusal } from '#domain/archive/refusal.ts';
import type { Survey } from '#domain/archive/survey.ts';
import type { BackupFailure } from '#domain/backups/backups-state.ts';

/** Writes everything into one file, where the manager says. */
export interface ExportArchive {
  readonly request: {
    /** What the file is sealed with; null: a zip that anybody can open. */
    readonly passphrase: string | null;
  };
  readonly result: { readonly path: string; readonly records: number; readonly bytes: number };
}

/** What a merge would do, or did, in numbers of records. */
export interface MergeCounts {
  readonly added: number;
  readonly updated: number;
  /** Changed later here: what is here stays. */
  readonly kept: number;
  readonly same: number;
  /** Not as Heed writes records: left out. */
  readonly leftOut: number;
}

export interface ArchivePreview {
  readonly fileName: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly isSealed: boolean;
  readonly survey: Survey;
  readonly merge: MergeCounts;
  /** Whether its settings differ from those here. */
  readonly hasOtherSettings: boolean;
}

export interface ArchiveRefused {
  readonly kind: 'refused';
  readonly fileName: string;
  readonly reason: Refusal;
}

/** Reads an archive from its first to its last record and says what it holds. Changes nothing. */
export interface PreviewArchive {
  readonly request: {
    /** `again`: the file that was chosen last, now that the passphrase is known. `handed-over`: the one that was opened with Heed. */
    readonly file: 'choose' | 'again' | 'handed-over';
    readonly passphrase: string | null;
  };
  readonly result: { readonly kind: 'preview'; readonly preview: ArchivePreview } | ArchiveRefused;
}

export interface Merged {
  readonly kind: 'merged';
  readonly counts: MergeCounts;
  /** Why it ended: all is in, or it was stopped, or the rest could not be written. What is counted is in, and stays. */
  readonly ended: 'complete' | 'stopped' | 'disk-full' | 'read-only' | 'other';
}

/** Takes what was previewed last into what is here, after a verified backup of that. `not-backed-up`: there is none, so nothing came in. */
export interface MergeArchive {
  readonly request: {
    readonly passphrase: string | null;
    /** Takes over its settings, too, once all records are in. */
    readonly withSettings: boolean;
  };
  readonly result: Merged | ArchiveRefused | { readonly kind: 'not-backed-up'; readonly failure: BackupFailure };
}
