import fs from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { type KeyFile, keyFileSchema } from '#electron/keys/key-file.ts';

export const KEY_FILE = 'keys.json';

/** Where the wrapped keys stand: losing one of them, or one being damaged, loses nothing. Beside each backup stands another. */
const placesIn = (profile: string) => [path.join(profile, KEY_FILE), path.join(profile, 'journal', KEY_FILE)];

/** The newest readable copy; null when there is none. */
export const readKeyFile = (profile: string): Promise<KeyFile | null> => newestOf(placesIn(profile));

/** The newest of the files of one key that can be read; of any key when none is given. */
export async function newestOf(files: readonly string[], keyId: string | null = null): Promise<KeyFile | null> {
  const copies = (await Promise.all(files.map(readCopy))).filter((copy) => copy !== null);
  return copies.filter((copy) => keyId === null || copy.keyId === keyId).sort((a, b) => b.revision - a.revision)[0] ?? null;
}

async function readCopy(file: string): Promise<KeyFile | null> {
  try {
    return keyFileSchema.parse(JSON.parse(await fs.readFile(file, 'utf8')));
  } catch {
    return null; // missing or damaged; the other copy has it
  }
}

/**
 * Writes every copy. One that a crash leaves behind with what opened Heed before is put right at the next start.
 * @throws the file system's own error; then the copies that were written are newer and count
 */
export async function writeKeyFile(profile: string, content: KeyFile): Promise<void> {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  for (const file of placesIn(profile)) {
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeAtomic(file, text);
  }
}

/** Brings missing, damaged and older copies level. */
export async function repairCopies(profile: string, content: KeyFile): Promise<void> {
  const copies = await Promise.all(placesIn(profile).map(readCopy));
  if (copies.some((copy) => copy?.revision !== content.revision)) await writeKeyFile(profile, content);
}

export async function removeKeyFile(profile: string): Promise<void> {
  // The copy first: the profile's own is what start looks at when a crash comes between.
  for (const file of placesIn(profile).toReversed()) await fs.rm(file, { force: true });
}
