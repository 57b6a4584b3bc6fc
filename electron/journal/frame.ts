import { crc32 } from 'node:zlib';

/**
 * A record of the journal on disk: length (u32 LE), CRC-32 of the payload (u32 LE), payload. A record counts only when
 * all three agree, so a write cut short by a kill or a power loss is told from a whole one.
 */
export const FRAME_HEADER_BYTES = 8;
/** No honest record is longer; a larger length is damage. */
const MAX_PAYLOAD_BYTES = 512 * 1024 * 1024;

export function encodeFrame(payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEADER_BYTES + payload.length);
  frame.writeUInt32LE(payload.length, 0);
  frame.writeUInt32LE(crc32(payload), 4);
  payload.copy(frame, FRAME_HEADER_BYTES);
  return frame;
}

export type Frame =
  | { readonly kind: 'whole'; readonly payload: Buffer; readonly end: number }
  /** Framed, but its content is not what was written: something damaged the file in place. */
  | { readonly kind: 'damaged'; readonly end: number }
  /** No whole frame from here to the end of the file: the write never finished. */
  | { readonly kind: 'torn' };

/** The frame at `offset` of a segment's bytes, or null at its clean end. */
export function decodeFrame(bytes: Buffer, offset: number): Frame | null {
  if (offset === bytes.length) return null;
  if (offset + FRAME_HEADER_BYTES > bytes.length) return { kind: 'torn' };
  const length = bytes.readUInt32LE(offset);
  const end = offset + FRAME_HEADER_BYTES + length;
  if (length === 0 || length > MAX_PAYLOAD_BYTES || end > bytes.length) return { kind: 'torn' };
  const payload = bytes.subarray(offset + FRAME_HEADER_BYTES, end);
  if (crc32(payload) === bytes.readUInt32LE(offset + 4)) return { kind: 'whole', payload, end };
  // A bad checksum on the very last frame is an unfinished write; before another good frame it is damage to a finished one.
  return hasWholeFrameAfter(bytes, end) ? { kind: 'damaged', end } : { kind: 'torn' };
}

function hasWholeFrameAfter(bytes: Buffer, offset: number): boolean {
  if (offset + FRAME_HEADER_BYTES > bytes.length) return false;
  const end = offset + FRAME_HEADER_BYTES + bytes.readUInt32LE(offset);
  if (end === offset + FRAME_HEADER_BYTES || end > bytes.length) return false;
  if (crc32(bytes.subarray(offset + FRAME_HEADER_BYTES, end)) === bytes.readUInt32LE(offset + 4)) return true;
  return hasWholeFrameAfter(bytes, end);
}
