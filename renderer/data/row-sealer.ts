import { hchacha } from '@noble/ciphers/chacha.js';
import { createQuickCipher } from '#data/quick-cipher.ts';

/** The property that holds everything of a row that no index needs. */
export const SEALED = 'sealed';

type Row = Readonly<Record<string, unknown>>;

/** Seals the rows of one table and opens them again. Both are synchronous: an IndexedDB transaction does not wait for a promise. */
export interface RowSealer {
  /** The row with its readable properties as they are and all others in one box of bytes. */
  readonly seal: (row: Row) => Row;
  /**
   * The row as it was. One that was never sealed comes back as it is.
   * @throws Error when the bytes were sealed with another key, for another row, or are damaged
   */
  readonly open: (row: Row) => Row;
}

const PREFIX_BYTES = 16;
const NONCE_BYTES = 24;
const SIGMA = new Uint32Array(new TextEncoder().encode('expand 32-byte k').buffer);
/** Prefixes whose keys are kept: one per run of a window that wrote rows, and most rows come from few runs. */
const KEPT_SUBKEYS = 256;

const encoder = new TextEncoder();

/**
 * XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), the nonce before the sealed text, table and id as associated data:
 * a row cannot be passed off as another. Its key per nonce depends on the first 16 of 24 bytes only, so these are
 * random once for each run and the last 8 count: as unique as 24 random ones, and one key serves a thousand rows.
 * @param key 32 bytes
 * @param random gives so many random bytes
 */
export function createRowSealing(key: Uint8Array, random: (bytes: number) => Uint8Array): (table: string, readable: ReadonlySet<string>) => RowSealer {
  const prefix = random(PREFIX_BYTES);
  const ownKey = subkey(key, prefix);
  const cipher = createQuickCipher();
  const subkeys = new Map<string, Uint8Array>();
  let count = 0;

  function nextNonce(): Uint8Array {
    const nonce = new Uint8Array(NONCE_BYTES);
    nonce.set(prefix);
    new DataView(nonce.buffer).setBigUint64(PREFIX_BYTES, BigInt((count += 1)));
    return nonce;
  }

  function subkeyOf(nonce: Uint8Array): Uint8Array {
    const name = String.fromCharCode(...nonce.subarray(0, PREFIX_BYTES));
    const kept = subkeys.get(name);
    if (kept) return kept;
    const derived = subkey(key, nonce.subarray(0, PREFIX_BYTES));
    if (subkeys.size >= KEPT_SUBKEYS) subkeys.clear();
    subkeys.set(name, derived);
    return derived;
  }

  return (table, readable) => ({
    seal(row) {
      const kept: Record<string, unknown> = {};
      const rest: Record<string, unknown> = {};
      for (const name of Object.keys(row)) (readable.has(name) ? kept : rest)[name] = row[name];
      const nonce = nextNonce();
      const box = cipher.seal(ownKey, shortNonce(nonce), boundTo(table, row), JSON.stringify(rest), NONCE_BYTES);
      box.set(nonce);
      kept[SEALED] = box;
      return kept;
    },
    open(row) {
      const box = row[SEALED];
      if (!(box instanceof Uint8Array)) return row;
      const text = cipher.open(subkeyOf(box), shortNonce(box), boundTo(table, row), box.subarray(NONCE_BYTES));
      const opened = JSON.parse(text) as Record<string, unknown>;
      for (const name of Object.keys(row)) if (name !== SEALED) opened[name] = row[name];
      return opened;
    },
  });
}

const boundTo = (table: string, row: Row): Uint8Array => encoder.encode(`${table}/${String(row['id'])}`);

/** What is left of a nonce for ChaCha20-Poly1305 once its first 16 bytes have gone into the key. */
function shortNonce(box: Uint8Array): Uint8Array {
  const nonce = new Uint8Array(12);
  nonce.set(box.subarray(PREFIX_BYTES, NONCE_BYTES), 4);
  return nonce;
}

function subkey(key: Uint8Array, prefix: Uint8Array): Uint8Array {
  const derived = new Uint32Array(8);
  hchacha(SIGMA, new Uint32Array(key.slice().buffer), new Uint32Array(prefix.slice().buffer), derived);
  return new Uint8Array(derived.buffer);
}
