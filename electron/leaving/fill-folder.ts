import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** A file to be written; its path has forward slashes and lies within the folder. */
export interface FolderFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/**
 * Makes a folder that only ever stands there whole: it is filled under another name and renamed at the end. When
 * anything fails, or `signal` ends it, nothing of it is left. An older folder of the name stays; this one gets a number.
 * @returns the folder's path
 */
export async function fillFolder(wanted: string, files: Iterable<FolderFile>, signal: AbortSignal, onFile: () => void): Promise<string> {
  const temporary = path.join(path.dirname(wanted), `.heed-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await fs.mkdir(temporary);
    const made = new Set<string>();
    for (const file of files) {
      signal.throwIfAborted();
      const target = path.join(temporary, file.path);
      const folder = path.dirname(target);
      if (!made.has(folder)) await fs.mkdir(folder, { recursive: true });
      made.add(folder);
      await write(target, file.pieces);
      onFile();
    }
    return await renameBeside(temporary, wanted);
  } catch (error) {
    await fs.rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function write(target: string, pieces: Iterable<string>) {
  const handle = await fs.open(target, 'wx');
  try {
    for (const piece of pieces) await handle.write(piece);
  } finally {
    await handle.close();
  }
}

/** Renames to the name or, where it is taken, to the same with a number. A rename could fill an empty folder of somebody else's. */
async function renameBeside(from: string, wanted: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted} (${count})`;
    if (await fs.lstat(candidate).then(() => false, () => true)) {
      await fs.rename(from, candidate);
      return candidate;
    }
  }
}
