import type { Calls } from '#domain/bridge.ts';
import type { Protection } from '#domain/protection/protection.ts';

type ProtectionCalls = Pick<Calls, 'makeRecoveryKey' | 'protect' | 'unlock' | 'lock' | 'changePassphrase' | 'removePassphrase' | 'renewRecoveryKey' | 'setOpensByItself' | 'readStoreKey'>;

export interface Protector extends ProtectionCalls {
  read(): Protection;
  /** Told after every change of what `read` answers. */
  onChanged(listener: (protection: Protection) => void): () => void;
}

/** A profile in which nothing is sealed yet. */
export function plainProtector(): Protector {
  const notNow = { kind: 'refused', reason: 'not-now' } as const;
  return {
    read: () => ({ state: 'plain', keychain: 'none', trouble: null }),
    onChanged: () => () => undefined,
    makeRecoveryKey: () => Promise.reject(new Error('not yet')),
    protect: async () => notNow,
    unlock: async () => notNow,
    lock: async () => 'no-passphrase',
    changePassphrase: async () => notNow,
    removePassphrase: async () => notNow,
    renewRecoveryKey: async () => notNow,
    setOpensByItself: async () => notNow,
    readStoreKey: async () => null,
  };
}
