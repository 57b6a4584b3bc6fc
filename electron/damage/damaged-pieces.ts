import fs from 'node:fs/promises';
import path from 'node:path';
import { decodePieces } from '#electron/journal/frame.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { decodePayload } from '#electron/journal/payload.ts';
import { firstReadableHeader, listSegments } from '#electron/journal/segments.ts';
import { createSealer, type Sealer } from '#electron/keys/sealer.ts';

export interface DamagedPiece {
  /** The file and the byte at which it stands. */
  readonly where: string;
  readonly bytes: Buffer;
}

/** What a conversion carried over of segments with damage in them, whole. */
const CARRIED = /\.damaged(\.sealed)?$/;

/**
 * Every stretch of a journal's bytes that is no whole entry or does not open, as it stands on the disk; and the damaged
 * files that were carried over when the journal was sealed or unsealed. Changes nothing.
 */
export async function* damagedPieces({ folder, key, upToSeq }: JournalSource): AsyncGenerator<DamagedPiece> {
  const segments = await listSegments(folder);
  const header = await firstReadableHeader(segments);
  const sealer = key === null ? null : createSealer(key);
  for (const [index, { file, firstSeq }] of segments.entries()) {
    if (firstSeq > upToSeq && index > 0) return;
    let at = 0;
    const pieces = decodePieces(await fs.readFile(file));
    for (const [place, { frame, bytes }] of pieces.entries()) {
      const isBeingWritten = !frame && place === pieces.length - 1 && index === segments.length - 1;
      const isSound = frame ? frame.seq === 0 || !header || decodePayload(frame, header, header.sealedBy === null ? null : sealer) !== null : isBeingWritten;
      if (!isSound) yield { where: `${path.basename(file)}, byte ${at}`, bytes };
      at += bytes.length;
    }
  }
  for (const name of (await fs.readdir(folder)).filter((each) => CARRIED.test(each))) {
    const bytes = await fs.readFile(path.join(folder, name));
    const plainName = name.replace(/\.sealed$/, '');
    yield plainName === name ? { where: name, bytes } : { where: name, bytes: opened(bytes, plainName, sealer) };
  }
}

/** As it was before it was sealed; sealed when that seal is damaged, too. */
function opened(bytes: Buffer, plainName: string, sealer: Sealer | null): Buffer {
  try {
    return sealer ? Buffer.from(sealer.open(bytes, plainName)) : bytes;
  } catch {
    return bytes;
  }
}
