import type { ExportOutcome } from '#domain/bridge.ts';

type Reason = Extract<ExportOutcome, { kind: 'failed' }>['reason'];

/** The reason a person can act on, from the system's error code. */
export function reasonOf(code: string, platform: string): Reason {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    case 'EPERM':
    case 'EACCES':
      // Windows answers so when another program, such as a PDF viewer, holds the file open.
      return platform === 'win32' ? 'in-use' : 'read-only';
    case 'EROFS':
      return 'read-only';
    default:
      return 'other';
  }
}
