import { isLongEnough } from '#domain/protection/passphrase.ts';
import type { LockedTrouble, UnlockOutcome, UnlockRequest } from '#domain/protection/protection.ts';
import type { HeldKeys, NamedKey } from '#electron/keys/held-keys.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { type KeyWraps, refused } from '#electron/keys/key-wraps.ts';
import { openWithKeychain } from '#electron/keys/open-keys.ts';
import { unwrapWithRecovery } from '#electron/keys/recovery-wrap.ts';
import { subkey } from '#electron/keys/subkeys.ts';
import type { WrongTries } from '#electron/keys/wrong-tries.ts';

export interface Unlocker {
  /** What keeps Heed from opening by itself. */
  trouble(): LockedTrouble | null;
  unlock(request: UnlockRequest): Promise<UnlockOutcome>;
}

interface UnlockerParts {
  readonly keys: HeldKeys;
  readonly wraps: KeyWraps;
  readonly keychain: Keychain;
  readonly tries: WrongTries;
  /** As it was found at the start. */
  readonly trouble: LockedTrouble | null;
  readonly isLocked: () => boolean;
  /** Whether a key opens what the journal holds. */
  readonly opensJournal: (key: NamedKey) => Promise<boolean>;
  /** Runs once the data key is held again. */
  readonly opened: () => void;
  readonly changed: () => void;
}

/** Opens a locked profile: with its passphrase, its recovery key or the keychain. */
export function createUnlocker({ keys, wraps, keychain, tries, isLocked, opensJournal, opened, changed, ...parts }: UnlockerParts): Unlocker {
  let { trouble } = parts;

  async function open(dataKey: Uint8Array): Promise<UnlockOutcome> {
    keys.open(dataKey);
    trouble = null;
    await wraps.repair();
    opened();
    return { kind: 'open' };
  }

  async function withPassphrase(file: KeyFile, passphrase: string): Promise<UnlockOutcome> {
    if (!file.passphrase) return refused('not-now');
    const dataKey = await wraps.withPassphrase(passphrase);
    if ('kind' in dataKey) changed();
    return 'kind' in dataKey ? dataKey : open(dataKey);
  }

  async function withRecoveryKey(file: KeyFile, { recoveryKey, newPassphrase }: Extract<UnlockRequest, { with: 'recovery-key' }>): Promise<UnlockOutcome> {
    if (newPassphrase !== null && !isLongEnough(newPassphrase)) return refused('too-short');
    const dataKey = await unwrapWithRecovery(file.recovery, recoveryKey);
    if (dataKey === 'mistyped') return refused('recovery-key');
    const isOurs = dataKey !== null && (await opensJournal({ keyId: file.keyId, key: subkey(dataKey, 'journal') }));
    if (!isOurs) return { kind: 'wrong', retryAt: null };
    const wrap = newPassphrase === null || file.keychain ? await wraps.sealedByKeychain(dataKey) : null;
    if (newPassphrase === null && !wrap) return refused('no-keychain');
    const passphrase = newPassphrase === null ? null : await wraps.sealedByPassphrase(dataKey, file.keyId, newPassphrase);
    const written = await wraps.rewrite({ passphrase, keychain: wrap }, dataKey);
    if (written.kind === 'refused') return written;
    tries.clear();
    return open(dataKey);
  }

  async function withKeychain(file: KeyFile): Promise<UnlockOutcome> {
    const found = await openWithKeychain(file, keychain);
    if (found.dataKey) return open(found.dataKey);
    trouble = found.trouble;
    changed();
    return refused('no-keychain');
  }

  return {
    trouble: () => trouble,
    async unlock(request) {
      const file = keys.file();
      if (!isLocked() || !file || trouble === 'keys-missing') return refused('not-now');
      switch (request.with) {
        case 'passphrase':
          return withPassphrase(file, request.passphrase);
        case 'recovery-key':
          return withRecoveryKey(file, request);
        case 'keychain':
          return withKeychain(file);
      }
    },
  };
}
