import fs from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '#domain/archive/manifest.ts';
import { LARGEST_FILE, verifyArchive } from '#electron/archive/read-archive.ts';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';
import type { Unseal } from '#electron/archive/seal.ts';
import { type ArchiveContent, writeArchive } from '#electron/archive/write-archive.ts';
import { replaceFile } from '#electron/files/write-atomic.ts';

export interface WrittenArchive {
  readonly manifest: Manifest;
  readonly bytes: number;
}

export interface ArchiveFileOptions {
  readonly mode?: number;
  /** Told before the file is read back. */
  readonly onVerify?: () => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes an archive so that its name only ever stands for a whole one: under a temporary name, synced, read back from
 * its first to its last record, then renamed. An older file of that name is replaced only then.
 * @param unseal what opens it again, to read it back; null for a plain one
 * @throws the file system's error; ArchiveRefusedError when the disk gives back something else than was written
 */
export async function writeArchiveFile(file: string, content: ArchiveContent, unseal: Unseal | null, { mode, onVerify, signal }: ArchiveFileOptions = {}): Promise<WrittenArchive> {
  let written: Manifest | null = null;
  let bytes = 0;
  await replaceFile(
    file,
    async (handle) => {
      written = await writeArchive(content, async (chunk) => {
        await handle.writeFile(chunk);
        bytes += chunk.length;
      });
    },
    {
      ...(mode === undefined ? {} : { mode }),
      async check(temporary) {
        onVerify?.();
        const readBack = await verifyArchive(await readArchiveFile(temporary), unseal, () => signal?.throwIfAborted());
        if (!isDeepStrictEqual(readBack, written)) throw new ArchiveRefusedError('changed');
      },
    },
  );
  return { manifest: written as unknown as Manifest, bytes };
}

/**
 * The bytes of an archive's file.
 * @throws ArchiveRefusedError 'too-large' before anything is read
 */
export async function readArchiveFile(file: string): Promise<Buffer> {
  const { size } = await fs.stat(file);
  if (size > LARGEST_FILE) throw new ArchiveRefusedError('too-large');
  return fs.readFile(file);
}
