import fs from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_VERSION } from '#domain/journal/migrations.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import { readEntries } from '#electron/journal/journal-reader.ts';
import { NEXT_JOURNAL, type Watched, writeNextJournal } from '#electron/journal/next-journal.ts';
import { JOURNAL } from '#electron/journal/replace-journal.ts';
import { isWhole, listSegments, type SegmentHeader } from '#electron/journal/segments.ts';
import { KEY_FILE } from '#electron/keys/key-file-store.ts';
import { createSealer } from '#electron/keys/sealer.ts';

export interface Conversion {
  readonly profile: string;
  /** The journal as it is now. */
  readonly header: SegmentHeader;
  readonly lastSeq: number;
  readonly to: 'sealed' | 'plain';
  readonly keyId: string;
  /** The key of journals, by which it is sealed or was. */
  readonly key: Uint8Array;
}

/** Writes the journal anew, sealed or plain, beside the one in use, and compares the two. Goes on where a kill ended it. */
export async function convertJournal({ profile, header, lastSeq, to, keyId, key }: Conversion, watched: Watched): Promise<void> {
  const source = { folder: path.join(profile, JOURNAL), key: to === 'sealed' ? null : key, upToSeq: lastSeq };
  await writeNextJournal(
    profile,
    {
      header: { ...header, schema: SCHEMA_VERSION, sealedBy: to === 'sealed' ? keyId : null },
      key: to === 'sealed' ? key : null,
      lastSeq,
      entries: (fromSeq) => readEntries(source, fromSeq),
    },
    watched,
  );
  await carryOver(source.folder, path.join(profile, NEXT_JOURNAL), to, key);
}

const SEALED = '.sealed';

/**
 * Takes along what stands beside the entries: bytes that were cut off, and segments with damage in them, whose raw bytes
 * may still be worth something to someone. They hold words too, so they are sealed likewise.
 */
async function carryOver(from: string, into: string, to: Conversion['to'], key: Uint8Array) {
  const sealer = createSealer(key);
  const segments = await listSegments(from);
  const damaged: string[] = [];
  for (const segment of segments) if (!(await isWhole(segment))) damaged.push(segment.file);
  const whole = new Set(segments.map(({ file }) => path.basename(file)));
  for (const name of await fs.readdir(from)) {
    if (whole.has(name) || name === KEY_FILE || name.endsWith('.tmp')) continue;
    const bytes = await fs.readFile(path.join(from, name));
    if (to === 'sealed') await writeAtomic(path.join(into, name + SEALED), sealer.seal(bytes, name));
    else if (name.endsWith(SEALED)) await writeAtomic(path.join(into, name.slice(0, -SEALED.length)), sealer.open(bytes, name.slice(0, -SEALED.length)));
  }
  for (const file of damaged) {
    const name = `${path.basename(file)}.damaged`;
    const bytes = await fs.readFile(file);
    await writeAtomic(path.join(into, to === 'sealed' ? name + SEALED : name), to === 'sealed' ? sealer.seal(bytes, name) : bytes);
  }
}
