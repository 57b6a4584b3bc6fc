import { poly1305 } from '@noble/ciphers/_poly1305.js';
import { chacha20 } from '@noble/ciphers/chacha.js';

/** ChaCha20-Poly1305 for thousands of short texts. */
export interface QuickCipher {
  /** Writes the sealed text and its tag to a new array, `before` bytes from its beginning. */
  seal(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, text: string, before: number): Uint8Array<ArrayBuffer>;
  /** @throws Error when anything of it is not as it was sealed */
  open(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, sealed: Uint8Array): string;
}

/** ChaCha20 in blocks: the first gives the key of the tag, the text begins with the second (RFC 8439, 2.8). */
const BLOCK = 64;
const TAG = 16;
const FIRST_ROOM = 16 * 1024;

const padded = (bytes: number) => (bytes + 15) & ~15;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * RFC 8439, with the ChaCha20 and Poly1305 of noble, put together so that one call of each does it and nothing is
 * copied twice: for a record of some hundred bytes that is a third of the time, and a list holds hundreds of them.
 */
export function createQuickCipher(): QuickCipher {
  /** What the tag is made of in one piece: associated data, sealed text, both padded, and their lengths. */
  let work = new Uint8Array(FIRST_ROOM);
  let clear = new Uint8Array(FIRST_ROOM);

  /** Where the text begins: behind a block of zeros, whose room the associated data takes afterwards. */
  function makeRoom(associated: Uint8Array, bytes: number): number {
    const begin = Math.max(BLOCK, padded(associated.length));
    const wanted = begin + padded(bytes) + TAG;
    if (work.length < wanted) {
      work = new Uint8Array(2 * wanted);
      clear = new Uint8Array(2 * wanted);
    }
    work.fill(0, begin - BLOCK, begin);
    return begin;
  }

  function tagOf(key: Uint8Array, associated: Uint8Array, begin: number, bytes: number): Uint8Array {
    const from = begin - padded(associated.length);
    work.set(associated, from);
    work.fill(0, from + associated.length, begin);
    const end = begin + padded(bytes);
    work.fill(0, begin + bytes, end + TAG);
    const lengths = new DataView(work.buffer, end, TAG);
    lengths.setUint32(0, associated.length, true);
    lengths.setUint32(8, bytes, true);
    return poly1305(work.subarray(from, end + TAG), key);
  }

  return {
    seal(key, nonce, associated, text, before) {
      const begin = makeRoom(associated, text.length * 3); // no character takes more in UTF-8
      const bytes = encoder.encodeInto(text, work.subarray(begin)).written;
      const stream = work.subarray(begin - BLOCK, begin + bytes);
      chacha20(key, nonce, stream, stream);
      const tag = tagOf(work.slice(begin - BLOCK, begin - BLOCK / 2), associated, begin, bytes);
      const sealed = new Uint8Array(before + bytes + TAG);
      sealed.set(work.subarray(begin, begin + bytes), before);
      sealed.set(tag, before + bytes);
      return sealed;
    },
    open(key, nonce, associated, sealed) {
      const bytes = sealed.length - TAG;
      if (bytes < 0) throw new Error('Too short to have been sealed.');
      const begin = makeRoom(associated, bytes);
      work.set(sealed.subarray(0, bytes), begin);
      const opened = clear.subarray(0, BLOCK + bytes);
      chacha20(key, nonce, work.subarray(begin - BLOCK, begin + bytes), opened);
      if (!isEqual(tagOf(opened.slice(0, BLOCK / 2), associated, begin, bytes), sealed.subarray(bytes))) throw new Error('Not as it was sealed.');
      return decoder.decode(opened.subarray(BLOCK));
    },
  };
}

/** Takes as long for equal tags as for different ones. */
function isEqual(tag: Uint8Array, other: Uint8Array): boolean {
  let difference = 0;
  for (let at = 0; at < TAG; at += 1) difference |= (tag[at] as number) ^ (other[at] as number);
  return difference === 0;
}
