import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '#electron/files/write-atomic.ts';

/** What was written did not read back as it was meant. */
export class NotVerifiedError extends Error {
  readonly code = 'ERR_NOT_VERIFIED';
}

/**
 * Brings a file into a folder such that its name stands only for what was read back from the disk and found whole: it is
 * written under another name, synced, checked, and only then named. When anything fails, nothing of it stays.
 * @param write writes the file at the path it is given
 * @param check reads all of it back and answers with its name; throws when it is not whole
 */
export async function placeVerified(folder: string, write: (file: string) => Promise<void>, check: (file: string) => Promise<string>): Promise<string> {
  const temporary = path.join(folder, `.heed-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await write(temporary);
    await syncFile(temporary);
    const name = await check(temporary);
    await fs.rename(temporary, path.join(folder, name));
    await syncFolder(folder);
    return name;
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function syncFile(file: string) {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
