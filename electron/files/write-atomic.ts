import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that its name only ever stands for whole content: a temporary file beside it, synced, then renamed
 * over it. When anything fails, nothing new is left in the folder and an older file of that name is untouched.
 * @throws the file system's own error (ENOSPC, EROFS, EBUSY …)
 */
export const writeAtomic = (file: string, content: string | Uint8Array, mode = 0o600): Promise<void> => replaceFile(file, (handle) => handle.writeFile(content), { mode });

export interface ReplaceOptions {
  readonly mode?: number;
  /** Looks at the whole temporary file; what it throws keeps the file from getting its name. */
  readonly check?: (temporary: string) => Promise<void>;
}

/** Writes a file piece by piece, as `writeAtomic` does a whole content. */
export async function replaceFile(file: string, fill: (handle: fs.FileHandle) => Promise<void>, { mode = 0o600, check }: ReplaceOptions = {}): Promise<void> {
  // A name of its own, short, so that a long file name does not become too long.
  const temporary = path.join(path.dirname(file), `.heed-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await fs.open(temporary, 'wx', mode);
    try {
      await fill(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await check?.(temporary);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes beside what is there, never over it: `Plan.pdf`, else `Plan (2).pdf`, and so on. The name is reserved before
 * it is written, so two writers cannot take the same one. Answers with the file's path.
 */
export async function writeBeside(file: string, content: Uint8Array, mode?: number): Promise<string> {
  const reserved = await reserve(file);
  try {
    await writeAtomic(reserved, content, mode);
    return reserved;
  } catch (error) {
    await fs.rm(reserved, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A new name survives a power loss only when its folder was synced too. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function reserve(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? file : path.join(dir, `${name} (${count})${ext}`);
    try {
      await (await fs.open(candidate, 'wx')).close();
      return candidate;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The name, or the first of `name (2)`, `name (3)` that nothing has yet. Two writers may be told the same one. */
export function unusedName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? file : path.join(dir, `${name} (${count})${ext}`);
    if (!existsSync(candidate)) return candidate;
  }
}
