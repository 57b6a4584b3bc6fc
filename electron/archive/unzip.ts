import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ArchiveRefusedError } from '#electron/archive/refused-error.ts';

export interface Unzipped {
  readonly names: ReadonlySet<string>;
  /** How long a file says it is, unpacked. */
  sizeOf(name: string): number;
  /** A file's bytes, unpacked piece by piece. Never more than the file says it has. */
  read(name: string): AsyncGenerator<Buffer>;
}

/** An archive has a file for each kind of record and two more: what has many more is none. */
const MOST_ENTRIES = 100;

/**
 * The files of a zip that is wholly in memory.
 * @throws ArchiveRefusedError 'hostile' for names that lead elsewhere, names that come twice, more entries than any archive has
 */
export async function unzip(bytes: Uint8Array): Promise<Unzipped> {
  const zip = await open(bytes);
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > MOST_ENTRIES) throw new ArchiveRefusedError('hostile');
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new ArchiveRefusedError('hostile');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw refusalOf(error);
  }
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw new ArchiveRefusedError('changed');
    return entry;
  };
  return {
    names: new Set(entries.keys()),
    sizeOf: (name) => entryOf(name).uncompressedSize,
    async *read(name) {
      try {
        for await (const chunk of await zip.openReadStreamPromise(entryOf(name))) yield chunk as Buffer;
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, autoClose: false });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** yauzl says in its message what is wrong; a name that leads out of a folder, or more bytes than announced, is no accident. */
function refusalOf(error: unknown): ArchiveRefusedError {
  if (error instanceof ArchiveRefusedError) return error;
  return new ArchiveRefusedError(/relative path|absolute path|invalid characters|too many bytes/u.test(String(error)) ? 'hostile' : 'changed');
}
