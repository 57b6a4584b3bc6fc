import { canonicalPassphrase } from '#domain/protection/passphrase.ts';

/** How dear a guess is made. Kept with each wrap, so that a later Heed may raise it. */
export interface Stretching {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** RFC 9106's second recommendation: 64 MiB and three passes, a few tenths of a second on a laptop. */
export const STRETCHING: Stretching = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

export interface StretchJob {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly stretching: Stretching;
}

/** The key of 32 bytes that a passphrase stands for: argon2id. */
export async function stretchPassphrase({ passphrase, salt, stretching }: StretchJob): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password: canonicalPassphrase(passphrase),
    salt,
    memorySize: stretching.memoryKiB,
    iterations: stretching.passes,
    parallelism: stretching.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
}
