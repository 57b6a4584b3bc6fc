import * as z from 'zod';

/** Long enough for any sentence; beyond that it is not typed. */
const passphrase = z.string().min(1).max(1_000);
const recoveryKey = z.string().min(1).max(200);

export const protectRequest = z.object({ passphrase: passphrase.nullable(), opensByItself: z.boolean(), recoveryKey });

export const unlockRequest = z.discriminatedUnion('with', [
  z.object({ with: z.literal('passphrase'), passphrase }),
  z.object({ with: z.literal('recovery-key'), recoveryKey, newPassphrase: passphrase.nullable() }),
  z.object({ with: z.literal('keychain') }),
]);

export const passphraseChange = z.object({ current: passphrase.nullable(), next: passphrase });
export const passphraseRemoval = z.object({ current: passphrase.nullable(), afterwards: z.enum(['keychain', 'plain']) });
export const recoveryKeyChange = z.object({ current: passphrase.nullable(), recoveryKey });
