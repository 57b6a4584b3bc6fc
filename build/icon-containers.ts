/** Icons of Windows and macOS are files that hold PNGs of several sizes. */
export interface SizedPng {
  /** Pixels of a side. */
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/** An .ico of PNGs, as Windows Vista and later read it. A side of 256 is written as 0. */
export function ico(pictures: readonly SizedPng[]): Buffer {
  const header = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  header.writeUInt16LE(1, 2); // an icon rather than a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = HEADER_BYTES + ENTRY_BYTES * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4); // colour planes
    header.writeUInt16LE(32, at + 6); // bits of a pixel
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** Apple's names for sizes that may be PNGs. */
const ICNS_NAMES: Readonly<Record<number, string>> = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };
const CHUNK_HEADER_BYTES = 8;

/** An .icns of PNGs; sizes that Apple has no name for are left out. */
export function icns(pictures: readonly SizedPng[]): Buffer {
  const chunk = (name: string, content: Uint8Array) => {
    const header = Buffer.alloc(CHUNK_HEADER_BYTES);
    header.write(name, 0, 'latin1');
    header.writeUInt32BE(CHUNK_HEADER_BYTES + content.length, 4);
    return Buffer.concat([header, content]);
  };
  const chunks = pictures.flatMap(({ size, png }) => (ICNS_NAMES[size] === undefined ? [] : [chunk(ICNS_NAMES[size], png)]));
  return chunk('icns', Buffer.concat(chunks));
}
