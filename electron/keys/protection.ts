import type { Calls } from '#domain/bridge.ts';
import type { LockedTrouble, Protection } from '#domain/protection/protection.ts';
import type { SegmentHeader } from '#electron/journal/segments.ts';
import type { Converter } from '#electron/keys/converter.ts';
import type { HeldKeys, NamedKey } from '#electron/keys/held-keys.ts';
import { createKeyChanges, type KeyChanges } from '#electron/keys/key-changes.ts';
import { createKeyWraps } from '#electron/keys/key-wraps.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import type { Stretch } from '#electron/keys/passphrase-wrap.ts';
import { makeRecoveryKey } from '#electron/keys/recovery-wrap.ts';
import { createSettler } from '#electron/keys/settler.ts';
import { createUnlocker } from '#electron/keys/unlocker.ts';
import type { WrongTries } from '#electron/keys/wrong-tries.ts';

export interface Protector extends KeyChanges, Pick<Calls, 'makeRecoveryKey' | 'unlock' | 'lock' | 'readStoreKey'> {
  read(): Protection;
  /** Whether what is kept can be read and written: plain or open. */
  isOpen(): boolean;
  /** Told after every change of what `read` answers. */
  onChanged(listener: (protection: Protection) => void): () => void;
  /** Looks anew whether the system has a keychain and whether it is open; opens Heed with it when that was all it waited for. */
  lookAtKeychain(): Promise<void>;
}

export interface ProtectorParts {
  readonly keys: HeldKeys;
  readonly trouble: LockedTrouble | null;
  /** Whether a kill came before everything in an old form was cleared. */
  readonly hasRemains: boolean;
  readonly journal: { header(): SegmentHeader; isThere(): boolean };
  readonly opensJournal: (key: NamedKey) => Promise<boolean>;
  readonly converter: Converter;
  readonly keychain: Keychain;
  readonly stretch: Stretch;
  readonly tries: WrongTries;
  readonly now: () => number;
  /** Has every window save what is typed; answers whether all of it is saved. */
  readonly saveAll: () => Promise<boolean>;
  /** Runs after a moment: locking is tried again then, while words are not saved yet. */
  readonly later: (run: () => void) => void;
  /** For the log. */
  readonly failed: (doing: string, error: unknown) => void;
}

/** Decides whether Heed is open. Calls are answered one after the other, so that guesses cannot be made side by side. */
export function createProtector(parts: ProtectorParts): Protector {
  const { keys, keychain, tries, now } = parts;
  const listeners = new Set<(protection: Protection) => void>();
  let isLockWaiting = false;
  let line: Promise<unknown> = Promise.resolve();

  function read(): Protection {
    const converting = settler.converting();
    if (converting) return converting;
    const file = keys.file();
    const known = { keychain: wraps.keychainState(), hasPassphrase: file?.passphrase != null, opensByItself: file?.keychain != null };
    if (keys.dataKey() && file) return { state: 'open', keyId: file.keyId, ...known, trouble: keys.isTrusted() ? settler.trouble() : 'keys-changed' };
    if (file || unlocker.trouble()) return { state: 'locked', ...known, retryAt: tries.retryAt(now()), trouble: unlocker.trouble() };
    return { state: 'plain', keychain: wraps.keychainState(), trouble: settler.trouble() };
  }

  function changed() {
    const protection = read();
    for (const listener of listeners) listener(protection);
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  }

  const wraps = createKeyWraps({ ...parts, changed });
  const settler = createSettler({ ...parts, wraps, inTurn, changed });
  const unlocker = createUnlocker({
    ...parts,
    wraps,
    isLocked: () => read().state === 'locked',
    opened() {
      settler.settle(false);
      if (!settler.converting()) changed();
    },
    changed,
  });
  const changes = createKeyChanges({ ...parts, wraps, state: () => read().state, settle: () => settler.settle(false) });

  /** Idleness asks again every few seconds; one waiting lock does for all of them. */
  function lockSoon() {
    if (isLockWaiting) return;
    isLockWaiting = true;
    parts.later(() => {
      isLockWaiting = false;
      void inTurn(lock);
    });
  }

  async function lock(): ReturnType<Calls['lock']> {
    if (read().state !== 'open' || !keys.file()?.passphrase) return 'no-passphrase';
    if (!(await parts.saveAll())) {
      lockSoon();
      return 'waits';
    }
    keys.forget();
    changed();
    return 'locked';
  }

  const protector: Protector = {
    read,
    isOpen: () => ['plain', 'open'].includes(read().state),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async lookAtKeychain() {
      const found = await keychain.state();
      if (found === 'ready' && unlocker.trouble() === 'keychain-locked') await inTurn(() => unlocker.unlock({ with: 'keychain' }));
      if (wraps.noteKeychain(found)) changed();
    },

    makeRecoveryKey: async () => makeRecoveryKey(),
    readStoreKey: async () => keys.keyFor('store'),
    unlock: (request) => inTurn(() => unlocker.unlock(request)),
    lock: () => inTurn(lock),
    protect: (request) => inTurn(() => changes.protect(request)),
    changePassphrase: (change) => inTurn(() => changes.changePassphrase(change)),
    removePassphrase: (removal) => inTurn(() => changes.removePassphrase(removal)),
    renewRecoveryKey: (change) => inTurn(() => changes.renewRecoveryKey(change)),
    setOpensByItself: (opensByItself) => inTurn(() => changes.setOpensByItself(opensByItself)),
  };

  settler.settle(parts.hasRemains);
  if (keys.dataKey()) void inTurn(() => wraps.repair());
  return protector;
}
