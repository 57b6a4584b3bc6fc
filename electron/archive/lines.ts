import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';

/** Longer than any record: a field holds a million characters at most. */
const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The lines of a file that comes in pieces, one in memory at a time. The last one, too, ends with a newline.
 * @throws ArchiveRefusedError 'changed' when it is no UTF-8 or its end is missing, 'hostile' when a line never ends
 */
export async function* lines(chunks: AsyncIterable<Buffer>, onChunk: (chunk: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun: Buffer[] = [];
  let begunBytes = 0;
  const finish = (end: Buffer): string => {
    const line = begun.length === 0 ? end : Buffer.concat([...begun, end]);
    begun = [];
    begunBytes = 0;
    try {
      return decoder.decode(line);
    } catch {
      throw new ArchiveRefusedError('changed');
    }
  };
  for await (const chunk of chunks) {
    onChunk(chunk);
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      yield finish(chunk.subarray(from, at));
      from = at + 1;
    }
    const rest = chunk.subarray(from);
    if (rest.length === 0) continue;
    begun.push(rest);
    begunBytes += rest.length;
    if (begunBytes > LONGEST_LINE) throw new ArchiveRefusedError('hostile');
  }
  if (begunBytes > 0) throw new ArchiveRefusedError('changed');
}
