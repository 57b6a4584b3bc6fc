import type { Seal, Unseal } from '#electron/archive/seal.ts';

/** Whom a backup is sealed for, in the words of the age format. */
export interface BackupSeal {
  /** The profile's own key (`AGE-SECRET-KEY-1…`), which opens it again to verify it. */
  readonly identity: string;
  /** The recovery key's public half (`age1…`): with the recovery sheet any `age` opens it. Null while nobody can tell whose it is. */
  readonly recovery: string | null;
}

export async function sealOf(seal: BackupSeal | null): Promise<Seal | null> {
  if (!seal) return null;
  const { identityToRecipient } = await import('age-encryption');
  return { kind: 'recipients', recipients: [await identityToRecipient(seal.identity), ...(seal.recovery === null ? [] : [seal.recovery])] };
}

export const unsealOf = (seal: BackupSeal | null): Unseal | null => seal && { kind: 'identities', identities: [seal.identity] };
