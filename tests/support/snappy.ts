/** Unpacks Snappy's raw format (github.com/google/snappy, format_description.txt). @throws Error on anything else */
export function unpackSnappy(bytes: Uint8Array, at = 0): Buffer {
  let from = at;
  const next = (): number => {
    const byte = bytes[from++];
    if (byte === undefined) throw new Error('The end came too early.');
    return byte;
  };
  const little = (count: number): number => Array.from({ length: count }, (_, place) => next() * 2 ** (8 * place)).reduce((sum, part) => sum + part, 0);

  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = next();
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
    if (shift > 28) throw new Error('No length.');
  }
  if (length > 64 * 1024 * 1024) throw new Error('Too long.');
  const out = Buffer.alloc(length);
  let to = 0;
  while (to < length) {
    const tag = next();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >> 2;
      const count = (short < 60 ? short : little(short - 59)) + 1;
      if (from + count > bytes.length || to + count > length) throw new Error('Beyond the end.');
      out.set(bytes.subarray(from, from + count), to);
      from += count;
      to += count;
      continue;
    }
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? (tag >> 5) * 256 + next() : little(kind === 2 ? 2 : 4);
    if (back === 0 || back > to || to + count > length) throw new Error('Beyond the end.');
    for (let copied = 0; copied < count; copied += 1) out[to + copied] = out[to + copied - back] as number;
    to += count;
  }
  return out;
}
