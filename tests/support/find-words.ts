import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpacked } from '#tests/support/leveldb.ts';

/** A word as it may lie on a disk: UTF-8, UTF-16 and base64 at each of its three places. */
function formsOf(word: string): Buffer[] {
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.from(' '.repeat(before) + word).toString('base64');
    // The first and last characters depend on what stands around the word.
    return whole.slice(before === 0 ? 0 : before + 1, -4).replace(/=+$/, '');
  });
  return [Buffer.from(word), Buffer.from(word, 'utf16le'), ...base64.map((text) => Buffer.from(text))];
}

function gunzipped(file: Buffer): Buffer[] {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return [];
  try {
    return [gunzipSync(file)];
  } catch {
    return [];
  }
}

/** The files below these folders that hold a word in any form, by their names relative to the folder, sorted. */
export async function filesWith(word: string, folders: readonly string[]): Promise<string[]> {
  const forms = formsOf(word);
  const found: string[] = [];
  for (const folder of folders)
    for (const name of await fs.readdir(folder, { recursive: true })) {
      const file = await fs.readFile(path.join(folder, name)).catch(() => null); // a folder, or gone meanwhile
      if (file === null) continue;
      const texts = [file, ...unpacked(name, file), ...gunzipped(file)];
      if (texts.some((text) => forms.some((form) => text.includes(form)))) found.push(name);
    }
  return found.toSorted();
}
