import type { RecordOf } from '#domain/journal/tables.ts';

/** What has earlier versions that one can look at: the long texts. Every other record has undo and the trash. */
export const versionedTables = ['notes', 'plans'] as const;
export type VersionedTable = (typeof versionedTables)[number];

/** A record as it stood when somebody had stopped typing. */
export interface Version<T extends VersionedTable = VersionedTable> {
  /** When this stretch of typing began and when its last key was saved. */
  readonly beganAt: number;
  readonly at: number;
  readonly value: RecordOf<T>;
}

export interface ReadVersions {
  readonly request: { readonly table: VersionedTable; readonly id: string };
  /** Oldest first. */
  readonly result: readonly Version[];
}

/** Typing is saved twice a second; who rests this long has written something. */
export const REST_MS = 2 * 60_000;
/** Who types without a rest gets a version this often. */
export const LONGEST_STEP_MS = 30 * 60_000;

const length = (value: object) => JSON.stringify(value).length;
/** All of it but when it was saved. */
const said = (value: Version['value']) => JSON.stringify({ ...value, updatedAt: 0 });

/**
 * Merges what was saved while typing into versions one can tell apart. A version ends when nothing was typed for two
 * minutes, or after half an hour; and before more than half of the text goes in one stroke, so that what was wiped can
 * be had back. Handed in oldest first, one by one: a long note has thousands of savings.
 */
export function collectVersions(): { readonly add: (at: number, value: Version['value']) => void; readonly versions: () => readonly Version[] } {
  const ended: Version[] = [];
  let current: Version | null = null;
  return {
    add(at, value) {
      if (current && said(current.value) === said(value)) return;
      const isNext = current !== null && (Math.abs(at - current.at) > REST_MS || at - current.beganAt > LONGEST_STEP_MS || length(value) < length(current.value) / 2);
      if (current && isNext) ended.push(current);
      current = { beganAt: current && !isNext ? current.beganAt : at, at, value };
    },
    versions: () => (current ? [...ended, current] : ended),
  };
}
