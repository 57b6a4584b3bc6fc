import type { DamagedStretch } from './damage.ts';

/** What the entries that can be read say of a row. */
export interface Here {
  readonly op: 'put' | 'delete';
  /** When the newest version was changed; null when it does not say. */
  readonly updatedAt: number | null;
  /** It is there, but it is not as Heed knows records of its kind. */
  readonly isOdd: boolean;
}

/** A record is stamped a moment before its entry is. */
const SLACK_MS = 60_000;

/**
 * Whether a backup's version of a record may be what damage took away: the record that is here is odd; or the version
 * is newer than what can be read, and was written in the time of a damaged stretch. What was deleted for good stays so.
 * @param here undefined when no entry that can be read names the row
 */
export function isLost(thereAt: number, here: Here | undefined, stretches: readonly DamagedStretch[]): boolean {
  if (here?.op === 'delete') return false;
  if (here?.isOdd) return true;
  if (here && thereAt <= (here.updatedAt ?? 0)) return false;
  return stretches.some(({ afterAt, beforeAt, isCopied }) => (isCopied || afterAt === null || thereAt >= afterAt - SLACK_MS) && (beforeAt === null || thereAt <= beforeAt + SLACK_MS));
}
