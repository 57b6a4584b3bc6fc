import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NotVerifiedError, placeVerified } from '#electron/backup/place-verified.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface CopyJob {
  readonly from: string;
  /** The folder it goes to, which must be there: making it would fill the disk below a drive that is not plugged in. */
  readonly folder: string;
}

/** Puts a copy of a backup into another folder, read back and compared before it gets its name. */
export const copyBackup: Work<CopyJob, void> = async ({ from, folder }, { signal }) => {
  await placeVerified(
    folder,
    (file) => pipeline(createReadStream(from), createWriteStream(file, { flags: 'wx', mode: 0o600 }), { signal }),
    async (file) => {
      if ((await digest(from, signal)) !== (await digest(file, signal))) throw new NotVerifiedError('the copy differs');
      return path.basename(from);
    },
  );
};

async function digest(file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash, { signal });
  return hash.digest('hex');
}
