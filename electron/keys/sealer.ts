import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** Random ones never meet by chance at this length, so no counter has to survive a crash. */
const NONCE_BYTES = 24;

/** Seals bytes so that they can be neither read nor changed nor put in another's place without the key. */
export interface Sealer {
  /** @param associated where the bytes belong; `open` must be told the same */
  seal(plain: Uint8Array, associated: string): Uint8Array;
  /** @throws when the bytes were sealed with another key, for another place, or were changed */
  open(sealed: Uint8Array, associated: string): Uint8Array;
}

const text = new TextEncoder();

/** XChaCha20-Poly1305 with a key of 32 bytes. The nonce stands before what is sealed. */
export function createSealer(key: Uint8Array): Sealer {
  return {
    seal(plain, associated) {
      const nonce = randomBytes(NONCE_BYTES);
      return Buffer.concat([nonce, xchacha20poly1305(key, nonce, text.encode(associated)).encrypt(plain)]);
    },
    open(sealed, associated) {
      return xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES), text.encode(associated)).decrypt(sealed.subarray(NONCE_BYTES));
    },
  };
}
