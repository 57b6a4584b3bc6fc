import { crc32 } from 'node:zlib';

/**
 * A record of the journal on disk: length of the payload (u32 LE), CRC-32 of what follows (u32 LE), sequence number
 * (u48 LE), payload. A record counts only when all of it agrees, so a write cut short by a kill or a power loss is told
 * from a whole one, and a damaged record from those around it.
 */
const LENGTH_AT = 0;
const CHECKSUM_AT = 4;
const SEQ_AT = 8;
const SEQ_BYTES = 6;
const HEADER_BYTES = SEQ_AT + SEQ_BYTES;

export interface Frame {
  readonly seq: number;
  readonly payload: Buffer;
}

/** How long a frame is on the disk. */
export const frameBytes = ({ payload }: Frame): number => HEADER_BYTES + payload.length;

export function encodeFrame({ seq, payload }: Frame): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length);
  bytes.writeUInt32LE(payload.length, LENGTH_AT);
  bytes.writeUIntLE(seq, SEQ_AT, SEQ_BYTES);
  payload.copy(bytes, HEADER_BYTES);
  bytes.writeUInt32LE(crc32(bytes.subarray(SEQ_AT)), CHECKSUM_AT);
  return bytes;
}

function wholeFrameAt(bytes: Buffer, offset: number): (Frame & { readonly end: number }) | null {
  if (offset + HEADER_BYTES > bytes.length) return null;
  const length = bytes.readUInt32LE(offset + LENGTH_AT);
  const end = offset + HEADER_BYTES + length;
  if (length === 0 || end > bytes.length) return null;
  if (crc32(bytes.subarray(offset + SEQ_AT, end)) !== bytes.readUInt32LE(offset + CHECKSUM_AT)) return null;
  return { seq: bytes.readUIntLE(offset + SEQ_AT, SEQ_BYTES), payload: bytes.subarray(offset + HEADER_BYTES, end), end };
}

export interface Frames {
  readonly frames: readonly Frame[];
  /** Bytes up to the end of the last whole frame; what lies behind was never finished. */
  readonly soundBytes: number;
}

/** A stretch of a segment: a whole frame, or bytes that are none (`frame: null`), from one sound frame to the next. */
export interface Piece {
  readonly frame: Frame | null;
  readonly bytes: Buffer;
}

/**
 * The bytes of a segment, all of them, in pieces. Damage in the middle (a flipped bit, even in a length) costs the frame
 * it hit: reading goes on at the next place where a whole frame begins.
 */
export function decodePieces(bytes: Buffer): Piece[] {
  const pieces: Piece[] = [];
  let soundUntil = 0;
  const keepDamage = (end: number) => {
    if (end > soundUntil) pieces.push({ frame: null, bytes: bytes.subarray(soundUntil, end) });
  };
  for (let offset = 0; offset + HEADER_BYTES <= bytes.length; ) {
    const frame = wholeFrameAt(bytes, offset);
    if (frame) {
      keepDamage(offset);
      pieces.push({ frame: { seq: frame.seq, payload: frame.payload }, bytes: bytes.subarray(offset, frame.end) });
      soundUntil = frame.end;
      offset = frame.end;
    } else offset += 1;
  }
  keepDamage(bytes.length);
  return pieces;
}

/** Every whole frame in the bytes of a segment. */
export function decodeFrames(bytes: Buffer): Frames {
  const pieces = decodePieces(bytes);
  const frames = pieces.flatMap(({ frame }) => frame ?? []);
  const unsound = pieces.at(-1)?.frame === null ? (pieces.at(-1)?.bytes.length ?? 0) : 0;
  return { frames, soundBytes: bytes.length - unsound };
}
