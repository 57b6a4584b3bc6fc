import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { FileFacts } from '#domain/archive/manifest.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);
const BLOCK_BYTES = 1024 * 1024;
/** Quick rather than small: it is packed again, well, on its way into the archive. */
const QUICK = { level: 1 };

export interface TableSpool {
  /** Takes one record, as one line of JSON. */
  add(line: string): Promise<void>;
  end(): Promise<FileFacts>;
  /** Everything that was added, piece by piece. Only after `end`. */
  read(): AsyncGenerator<Buffer>;
}

/**
 * Keeps the lines of one table packed in memory. The journal gives records of all kinds mixed, an archive wants them by
 * kind; a file in between would lay open what is sealed.
 */
export function tableSpool(): TableSpool {
  const sum = createHash('sha256');
  const blocks: Buffer[] = [];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let bytes = 0;

  async function packWaiting() {
    const block = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    sum.update(block);
    bytes += block.length;
    blocks.push(await pack(block, QUICK));
  }

  return {
    async add(line) {
      const row = Buffer.from(`${line}\n`);
      waiting.push(row);
      waitingBytes += row.length;
      if (waitingBytes >= BLOCK_BYTES) await packWaiting();
    },
    async end() {
      if (waitingBytes > 0) await packWaiting();
      return { bytes, sha256: sum.digest('hex') };
    },
    async *read() {
      for (const block of blocks) yield await unpack(block);
    },
  };
}
