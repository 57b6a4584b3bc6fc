import fs from 'node:fs/promises';
import path from 'node:path';
import { constants, gunzipSync, inflateRawSync } from 'node:zlib';
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

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const DEFLATED = 8;

/** What a zip archive holds deflated (APPNOTE.TXT, local file headers). */
function inflated(file: Buffer): Buffer[] {
  const texts: Buffer[] = [];
  if (!file.subarray(0, 4).equals(LOCAL_HEADER)) return texts;
  for (let at = 0; at >= 0; at = file.indexOf(LOCAL_HEADER, at + 4)) {
    if (file.readUInt16LE(at + 8) !== DEFLATED) continue;
    const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    texts.push(inflateRawSync(file.subarray(from), { finishFlush: constants.Z_SYNC_FLUSH }));
  }
  return texts;
}

/** The files below these folders that hold a word in any form, by their names relative to the folder, sorted. */
export async function filesWith(word: string, folders: readonly string[]): Promise<string[]> {
  const forms = formsOf(word);
  const found: string[] = [];
  for (const folder of folders)
    for (const name of await fs.readdir(folder, { recursive: true })) {
      const file = await fs.readFile(path.join(folder, name)).catch(() => null); // a folder, or gone meanwhile
      if (file === null) continue;
      const texts = [file, ...unpacked(name, file), ...gunzipped(file), ...inflated(file)];
      if (texts.some((text) => forms.some((form) => text.includes(form)))) found.push(name);
    }
  return found.toSorted();
}
