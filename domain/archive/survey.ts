import type { TableName } from '#domain/journal/table-names.ts';

/** What a profile, an archive or a backup holds of one kind of record. */
export interface Holding {
  /** Records, those in the trash included. */
  readonly records: number;
  readonly inTrash: number;
  /** When the record changed last was changed; null without any. */
  readonly newestAt: number | null;
}

export type Survey = Readonly<Record<TableName, Holding>>;

/** Counts everything this profile holds. */
export interface SurveyProfile {
  readonly request: Record<never, never>;
  readonly result: Survey;
}
