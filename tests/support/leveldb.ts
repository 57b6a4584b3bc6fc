import { unpackSnappy } from '#tests/support/snappy.ts';

const FOOTER = 48;
const MAGIC = 0xdb4775248b80fb57n;
const LOG_BLOCK = 32 * 1024;
const RECORD_HEADER = 7;
/** How Blink marks a value that it compressed itself before LevelDB saw it. */
const COMPRESSED_VALUE = Buffer.from([0xff, 0x11, 0x02]);

function varint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0, from = at; ; shift += 7) {
    const byte = bytes[from++];
    if (byte === undefined || shift > 42) throw new Error('No number.');
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, from];
  }
}

/** The blocks of a LevelDB table (doc/table_format.md), unpacked. */
function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < FOOTER || file.readBigUInt64LE(file.length - 8) !== MAGIC) return [];
  const block = (offset: number, size: number): Buffer => {
    const stored = file.subarray(offset, offset + size);
    return file[offset + size] === 1 ? unpackSnappy(stored) : stored;
  };
  const [, afterMetaOffset] = varint(file, file.length - FOOTER);
  const [, afterMeta] = varint(file, afterMetaOffset);
  const [indexOffset, afterIndexOffset] = varint(file, afterMeta);
  const [indexSize] = varint(file, afterIndexOffset);
  return valuesOf(block(indexOffset, indexSize)).map((handle) => {
    const [offset, after] = varint(handle, 0);
    const [size] = varint(handle, after);
    return block(offset, size);
  });
}

/** The values of a block, whose keys share beginnings; the restart points at its end are left out. */
function valuesOf(block: Buffer): Buffer[] {
  const end = block.length - 4 * (block.readUInt32LE(block.length - 4) + 1);
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = varint(block, at);
    const [unshared, afterUnshared] = varint(block, afterShared);
    const [length, afterLength] = varint(block, afterUnshared);
    const from = afterLength + unshared;
    values.push(block.subarray(from, from + length));
    at = from + length;
  }
  return values;
}

/** A LevelDB log (doc/log_format.md) without the headers that cut its records into pieces. */
function logText(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at + RECORD_HEADER <= file.length; ) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    const length = file.readUInt16LE(at + 4);
    if (left < RECORD_HEADER) at += left;
    else {
      pieces.push(file.subarray(at + RECORD_HEADER, at + RECORD_HEADER + length));
      at += RECORD_HEADER + length;
    }
  }
  return Buffer.concat(pieces);
}

/** What Blink compressed within these bytes. */
function* compressedValues(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(COMPRESSED_VALUE); at >= 0; at = bytes.indexOf(COMPRESSED_VALUE, at + 1)) {
    try {
      yield unpackSnappy(bytes, at + COMPRESSED_VALUE.length);
    } catch {
      // these three bytes were something else
    }
  }
}

/** Everything that a file of LevelDB holds beyond its own bytes, unpacked. Of any other file: nothing. */
export function unpacked(name: string, file: Buffer): Buffer[] {
  const blocks = name.endsWith('.ldb') ? tableBlocks(file) : name.endsWith('.log') ? [logText(file)] : [];
  return [...blocks, ...blocks.flatMap((block) => [...compressedValues(block)])];
}
