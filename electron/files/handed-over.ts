import path from 'node:path';
import { backupOfName } from '#domain/backups/backup-name.ts';

export interface HandedOver {
  /** Takes a file that somebody opened with Heed, and answers with the route of the page that shows what is in it. */
  take(file: string): string;
  /** The file that was handed over last. */
  file(): string | null;
}

/**
 * Archives and backups that the file manager opens with Heed. A window is told by its route that there is one, and
 * never names a path itself. Each route is another one, so that a second file is not taken for the first.
 */
export function createHandedOver(): HandedOver {
  let last: string | null = null;
  let count = 0;
  return {
    take(file) {
      last = file;
      count += 1;
      // A backup goes back to how it was; anything else is shown, and may be merged.
      const page = backupOfName(path.basename(file)) ? 'backups' : 'data';
      return `/settings/${page}?file=${count}`;
    },
    file: () => last,
  };
}
