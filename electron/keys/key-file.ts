import * as z from 'zod';

const base64 = z.base64();

/** The data key, sealed by a passphrase that argon2id stretched with these numbers. */
const passphraseWrap = z.object({ kind: z.literal('passphrase'), salt: base64, memoryKiB: z.number().int().positive(), passes: z.number().int().positive(), lanes: z.number().int().positive(), sealed: base64 });
/** The data key as the system's keychain sealed it. */
const keychainWrap = z.object({ kind: z.literal('keychain'), sealed: base64 });
/** The data key as an age file for the recovery key: the program `age` opens it too. */
const recoveryWrap = z.object({ kind: z.literal('recovery'), recipient: z.string().startsWith('age1'), sealed: base64 });

/** `keys.json`: the data key, wrapped. Worth nothing without one of what opens it, and never holds that. */
export const keyFileSchema = z.object({
  version: z.literal(1),
  /** Raised with every change, so that of two copies the newer one counts. */
  revision: z.number().int().positive(),
  keyId: z.string().min(1),
  /** Whether everything is to be sealed with this key, or to become plain again; what the journal's header says is how far that has come. */
  goal: z.enum(['sealed', 'plain']),
  passphrase: passphraseWrap.nullable(),
  keychain: keychainWrap.nullable(),
  recovery: recoveryWrap,
  /** That Heed wrote this, and nobody else (`key-proof.ts`). */
  proof: base64,
});
export type KeyFile = z.infer<typeof keyFileSchema>;
export type PassphraseWrap = z.infer<typeof passphraseWrap>;
export type KeychainWrap = z.infer<typeof keychainWrap>;
export type RecoveryWrap = z.infer<typeof recoveryWrap>;
