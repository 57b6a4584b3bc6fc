import { type Backup, type BackupReason, backupReasons } from './backup.ts';

const NAME = new RegExp(`^heed-(\\d{6,})-(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z-(${backupReasons.join('|')})-(\\d+)\\.zip(\\.age)?$`);

/** How the files end that a backup may be in. */
export const BACKUP_ENDINGS = ['zip', 'age'] as const;

/**
 * The name of a backup's file: `heed-000042-20261122T080215Z-daily-1830.zip`, with `.age` behind it when it is sealed.
 * Everything a list and the rotation need stands in the name, so that a folder of backups speaks for itself, without a
 * key and without a list beside it that could be lost. Seconds count from UTC; the last figure is how many records it holds.
 */
export function backupName({ number, at, reason, records, isSealed }: Backup): string {
  const stamp = `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return `heed-${String(number).padStart(6, '0')}-${stamp}-${reason}-${records}.zip${isSealed ? '.age' : ''}`;
}

/** What a file's name says, or null when it names no backup of ours. */
export function backupOfName(name: string): Backup | null {
  const parts = NAME.exec(name);
  if (!parts) return null;
  const [, number, year, month, day, hour, minute, second, reason, records, sealed] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at)) return null;
  return { number: Number(number), at, reason: reason as BackupReason, records: Number(records), isSealed: sealed !== undefined };
}
