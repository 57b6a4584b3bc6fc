import type { BackupFailureReason } from '#domain/backups/backups-state.ts';

/** The reason a person can act on, from the system's error code or the error's name. */
export function backupFailureReason(code: string): BackupFailureReason {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read-only';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'EIO':
    case 'ESTALE':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
    case 'TookTooLongError':
      return 'unreachable';
    case 'ERR_NOT_VERIFIED':
      return 'not-verified';
    default:
      return 'other';
  }
}
