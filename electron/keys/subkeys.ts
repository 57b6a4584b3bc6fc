import { hkdfSync } from 'node:crypto';

/** What the data key is used for: each use has a key of its own, from which neither the data key nor another follows. */
export type KeyUse = 'journal' | 'store' | 'schedule' | 'backup' | 'keys';

/** HKDF-SHA-256 (RFC 5869) of the data key. */
export const subkey = (dataKey: Uint8Array, use: KeyUse): Uint8Array => derive(dataKey, `heed ${use} 1`);

export const derive = (secret: Uint8Array, info: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), info, 32));
