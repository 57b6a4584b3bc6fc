import type { ExportArchive, MergeArchive, PreviewArchive } from '#domain/archive/archive-tasks.ts';
import type { SurveyProfile } from '#domain/archive/survey.ts';
import type { LeaveProfile } from '#domain/leaving/leave.ts';
import type { FindLost, SaveDamage, SurveyDamage } from '#domain/damage/damage.ts';
import type { ForgetRows } from '#domain/history/forget.ts';
import type { ReadVersions } from '#domain/history/versions.ts';
import type { BackUp, GoBack, PreviewBackup, RestoreBackup } from '#domain/backups/restoring.ts';

/**
 * Everything long that a window may ask main for: by kind, what is asked and what comes of it. How to add one stands in
 * CONTRIBUTING.md. A failure that only this kind knows (a wrong passphrase, no archive) is part of its result.
 */
export interface TaskKinds {
  'survey-profile': SurveyProfile;
  'leave-profile': LeaveProfile;
  'export-archive': ExportArchive;
  'preview-archive': PreviewArchive;
  'merge-archive': MergeArchive;
  'forget-rows': ForgetRows;
  'read-versions': ReadVersions;
  'survey-damage': SurveyDamage;
  'save-damage': SaveDamage;
  'find-lost': FindLost;
  'back-up': BackUp;
  'preview-backup': PreviewBackup;
  'restore-backup': RestoreBackup;
  'go-back': GoBack;
}

export type TaskKind = keyof TaskKinds;
export type TaskRequest<K extends TaskKind = TaskKind> = { [Each in K]: { readonly kind: Each } & TaskKinds[Each]['request'] }[K];
export type TaskResult<K extends TaskKind = TaskKind> = TaskKinds[K]['result'];

/** How far a task is. */
export interface Progress {
  readonly done: number;
  /** Null when nobody knows how much there is. */
  readonly total: number | null;
  /** What it is doing: "Reading the journal". */
  readonly doing: string;
}

export interface TaskProgress extends Progress {
  readonly jobId: string;
}

export type TaskOutcome<K extends TaskKind = TaskKind> =
  | { readonly kind: 'done'; readonly result: TaskResult<K> }
  /** Stopped before it was through, or a dialog was closed. What had been done by then is part of a result instead. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: 'disk-full' | 'read-only' | 'in-use' | 'other'; readonly detail: string };
