import type { KeychainState, LockedTrouble, ProtectionRefusal, WrongKey } from '#domain/protection/protection.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { KeychainWrap, KeyFile, PassphraseWrap } from '#electron/keys/key-file.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import { type Stretch, unwrapWithPassphrase, wrapWithPassphrase } from '#electron/keys/passphrase-wrap.ts';
import type { WrongTries } from '#electron/keys/wrong-tries.ts';

export const refused = (reason: ProtectionRefusal) => ({ kind: 'refused', reason }) as const;
export const DONE = { kind: 'done' } as const;
export type Written = typeof DONE | ReturnType<typeof refused>;

export interface KeyWraps {
  /** How the keychain stood when it was asked last. */
  keychainState(): KeychainState;
  /** Notes how it stands now; answers whether that is new. */
  noteKeychain(found: KeychainState): boolean;
  /** The data key, when the passphrase is right or there is none. */
  withPassphrase(passphrase: string | null): Promise<Uint8Array | WrongKey>;
  sealedByKeychain(dataKey: Uint8Array): Promise<KeychainWrap | null>;
  sealedByPassphrase(dataKey: Uint8Array, keyId: string, passphrase: string): Promise<PassphraseWrap>;
  /** Writes changed keys; a full disk leaves the old ones in force. */
  rewrite(changes: Partial<KeyFile>, dataKey?: Uint8Array | null): Promise<Written>;
  /** A copy that was lost, or that a crash left older, is not worth keeping anyone out. */
  repair(): Promise<void>;
}

interface KeyWrapsParts {
  readonly keys: HeldKeys;
  readonly keychain: Keychain;
  /** What keeps Heed locked at its start. */
  readonly trouble: LockedTrouble | null;
  readonly stretch: Stretch;
  readonly tries: WrongTries;
  readonly now: () => number;
  readonly changed: () => void;
  readonly failed: (doing: string, error: unknown) => void;
}

/** The data key as it is wrapped for a passphrase and for the keychain: taken out, wrapped anew, written. */
export function createKeyWraps({ keys, keychain, trouble, stretch, tries, now, changed, failed }: KeyWrapsParts): KeyWraps {
  let keychainState: KeychainState = trouble === 'keychain-locked' ? 'locked' : keys.file()?.keychain ? 'ready' : 'none';

  return {
    keychainState: () => keychainState,
    noteKeychain(found) {
      const isNew = found !== keychainState;
      keychainState = found;
      return isNew;
    },

    async withPassphrase(passphrase) {
      const file = keys.file();
      const open = keys.dataKey();
      if (file && !file.passphrase && open) return open;
      const retryAt = tries.retryAt(now());
      if (retryAt !== null) return { kind: 'wait', retryAt };
      const opened = file?.passphrase && passphrase !== null ? await unwrapWithPassphrase(file.passphrase, file.keyId, passphrase, stretch) : null;
      if (!opened) {
        tries.add(now());
        return { kind: 'wrong', retryAt: tries.retryAt(now()) };
      }
      tries.clear();
      return opened;
    },

    async sealedByKeychain(dataKey) {
      keychainState = await keychain.state();
      return keychainState === 'ready' ? { kind: 'keychain', sealed: keychain.seal(dataKey) } : null;
    },

    sealedByPassphrase: (dataKey, keyId, passphrase) => wrapWithPassphrase(dataKey, keyId, passphrase, stretch),

    async rewrite(changes, dataKey = keys.dataKey()) {
      const file = keys.file();
      if (!file || !dataKey) return refused('not-now');
      try {
        await keys.write({ ...file, ...changes }, dataKey);
      } catch (error) {
        failed('write keys', error);
        return refused('not-written');
      }
      changed();
      return DONE;
    },

    repair: () => keys.repair().catch((error: unknown) => failed('repair keys', error)),
  };
}
