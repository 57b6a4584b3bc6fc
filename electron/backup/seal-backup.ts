import fs from 'node:fs/promises';
import path from 'node:path';
import { sealed, unsealed } from '#electron/archive/seal.ts';
import { type BackupSeal, sealOf, unsealOf } from '#electron/backup/backup-seal.ts';
import { NotVerifiedError, placeVerified } from '#electron/backup/place-verified.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface SealJob {
  readonly folder: string;
  /** The file's name. */
  readonly name: string;
  readonly seal: BackupSeal;
}

/** Puts a sealed backup in the place of a plain one: the same bytes, sealed, opened again and compared before the plain one goes. */
export const sealBackup: Work<SealJob, void> = async ({ folder, name, seal }, { signal }) => {
  const plain = await fs.readFile(path.join(folder, name));
  const [sealing, opening] = [await sealOf(seal), unsealOf(seal)];
  if (!sealing || !opening) return;
  await placeVerified(
    folder,
    (file) => fs.writeFile(file, sealed(inPieces(plain), sealing), { flag: 'wx', mode: 0o600, signal }),
    async (file) => {
      if (!plain.equals(await unsealed(await fs.readFile(file), opening))) throw new NotVerifiedError('it does not open to what it was');
      return `${name}.age`;
    },
  );
  await fs.rm(path.join(folder, name), { force: true });
};

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
