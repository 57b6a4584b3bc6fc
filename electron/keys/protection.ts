import { randomBytes, randomUUID } from 'node:crypto';
import type { Calls } from '#domain/bridge.ts';
import { isLongEnough } from '#domain/protection/passphrase.ts';
import type { ConversionTrouble, KeychainState, LockedTrouble, Protection, ProtectionRefusal, UnlockOutcome, UnlockRequest, WrongKey } from '#domain/protection/protection.ts';
import type { SegmentHeader } from '#electron/journal/segments.ts';
import { type Converter, type Target, troubleOf } from '#electron/keys/converter.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import type { KeychainWrap, KeyFile } from '#electron/keys/key-file.ts';
import { openWithKeychain } from '#electron/keys/open-keys.ts';
import { type Stretch, unwrapWithPassphrase, wrapWithPassphrase } from '#electron/keys/passphrase-wrap.ts';
import { makeRecoveryKey, unwrapWithRecovery, wrapForRecovery } from '#electron/keys/recovery-wrap.ts';
import type { WrongTries } from '#electron/keys/wrong-tries.ts';
import { TaskCancelledError } from '#electron/tasks/run-task.ts';

type ProtectionCalls = Pick<Calls, 'makeRecoveryKey' | 'protect' | 'unlock' | 'lock' | 'changePassphrase' | 'removePassphrase' | 'renewRecoveryKey' | 'setOpensByItself' | 'readStoreKey'>;

export interface Protector extends ProtectionCalls {
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

const refused = (reason: ProtectionRefusal) => ({ kind: 'refused', reason }) as const;
const DONE = { kind: 'done' } as const;

/** Decides whether Heed is open. Calls are answered one after the other, so that guesses cannot be made side by side. */
export function createProtector(parts: ProtectorParts): Protector {
  const { keys, keychain, tries, converter, now } = parts;
  const listeners = new Set<(protection: Protection) => void>();
  let lockedTrouble = parts.trouble;
  let keychainState: KeychainState = lockedTrouble === 'keychain-locked' ? 'locked' : keys.file()?.keychain ? 'ready' : 'none';
  let conversionTrouble: ConversionTrouble | null = null;
  let converting: Extract<Protection, { state: 'converting' }> | null = null;
  let isLockWaiting = false;
  let line: Promise<unknown> = Promise.resolve();

  function read(): Protection {
    if (converting) return converting;
    const file = keys.file();
    const known = { keychain: keychainState, hasPassphrase: file?.passphrase != null, opensByItself: file?.keychain != null };
    if (keys.dataKey() && file) return { state: 'open', keyId: file.keyId, ...known, trouble: keys.isTrusted() ? conversionTrouble : 'keys-changed' };
    if (file || lockedTrouble) return { state: 'locked', ...known, retryAt: tries.retryAt(now()), trouble: lockedTrouble };
    return { state: 'plain', keychain: keychainState, trouble: conversionTrouble };
  }

  function changed() {
    const protection = read();
    for (const listener of listeners) listener(protection);
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  };

  /** The data key, when the passphrase is right or there is none. */
  async function withPassphrase(passphrase: string | null): Promise<Uint8Array | WrongKey> {
    const file = keys.file();
    const open = keys.dataKey();
    if (file && !file.passphrase && open) return open;
    const retryAt = tries.retryAt(now());
    if (retryAt !== null) return { kind: 'wait', retryAt };
    const opened = file?.passphrase && passphrase !== null ? await unwrapWithPassphrase(file.passphrase, file.keyId, passphrase, parts.stretch) : null;
    if (!opened) {
      tries.add(now());
      return { kind: 'wrong', retryAt: tries.retryAt(now()) };
    }
    tries.clear();
    return opened;
  }

  async function sealedByKeychain(dataKey: Uint8Array): Promise<KeychainWrap | null> {
    keychainState = await keychain.state();
    return keychainState === 'ready' ? { kind: 'keychain', sealed: keychain.seal(dataKey) } : null;
  }

  const sealedByPassphrase = (dataKey: Uint8Array, keyId: string, passphrase: string) => wrapWithPassphrase(dataKey, keyId, passphrase, parts.stretch);

  /** Writes changed keys; a full disk leaves the old ones in force. */
  async function rewrite(changes: Partial<KeyFile>, dataKey = keys.dataKey()) {
    const file = keys.file();
    if (!file || !dataKey) return refused('not-now');
    try {
      await keys.write({ ...file, ...changes }, dataKey);
    } catch (error) {
      parts.failed('write keys', error);
      return refused('not-written');
    }
    changed();
    return DONE;
  }

  /** Runs for an open profile, once the passphrase has been given again; not while it is locked or converts. */
  async function whenOpen(current: string | null, work: (dataKey: Uint8Array, file: KeyFile) => Promise<typeof DONE | ReturnType<typeof refused>>) {
    const file = keys.file();
    if (read().state !== 'open' || !file) return refused('not-now');
    const opened = await withPassphrase(current);
    return 'kind' in opened ? opened : work(opened, file);
  }

  /** A copy that was lost, or that a crash left older, is not worth keeping anyone out. */
  const repairKeys = () => keys.repair().catch((error: unknown) => parts.failed('repair keys', error));

  /** What is to be converted now, if anything: what the keys say is to be, against what the journal is. */
  function owed(): Target['to'] | null {
    if (!parts.journal.isThere()) return null;
    // Whoever can write to the disk could ask in clear for all to become plain.
    if (keys.dataKey() && !keys.isTrusted()) return null;
    const goal = keys.file()?.goal;
    const isSealed = parts.journal.header().sealedBy !== null;
    if (goal === 'sealed' && !isSealed) return 'sealed';
    return goal === 'plain' && isSealed ? 'plain' : null;
  }

  /** Whether nothing is sealed any more, as was asked for. */
  const isPlainAgain = () => keys.file()?.goal === 'plain' && parts.journal.header().sealedBy === null;

  /** Converts what is owed, and clears what conversions left. Goes on at the next start when a kill ends it. */
  function settle(hasRemains: boolean) {
    // What does not open now may open tomorrow, or be all there is to save: its files and its keys stay as they are.
    if (!parts.journal.isThere()) return;
    const to = owed();
    const key = keys.keyFor('journal');
    const canConvert = to !== null && key !== null;
    const isFinishing = hasRemains || isPlainAgain();
    if (!canConvert && !isFinishing) return;
    conversionTrouble = null;
    converting = { state: 'converting', to: to ?? keys.file()?.goal ?? 'plain', done: 0, total: 0 };
    changed();
    void inTurn(async () => {
      try {
        if (canConvert) await convert({ to, ...key });
        await repairKeys();
        await converter.clear();
        if (isPlainAgain() && !(await converter.isAnySealed())) await keys.remove();
      } catch (error) {
        if (error instanceof TaskCancelledError) return; // Heed is closing, and goes on at the next start
        parts.failed('convert', error);
        conversionTrouble = troubleOf(error);
      }
      converting = null;
      changed();
    });
  }

  async function convert(target: Target) {
    try {
      await converter.convert(target, ({ done, total }) => {
        converting = { state: 'converting', to: target.to, done, total: total ?? done };
        changed();
      });
    } catch (error) {
      if (error instanceof TaskCancelledError) throw error;
      // What there was holds: nothing was put in its place. Whoever asked for it may ask again.
      if (owed() === target.to) {
        await converter.giveUp();
        if (target.to === 'plain') await rewrite({ goal: 'sealed' });
        else if (!(await converter.isAnySealed())) await keys.remove();
      }
      throw error;
    }
  }

  async function open(dataKey: Uint8Array): Promise<UnlockOutcome> {
    keys.open(dataKey);
    lockedTrouble = null;
    await repairKeys();
    settle(false);
    if (!converting) changed();
    return { kind: 'open' };
  }

  async function unlock(request: UnlockRequest): Promise<UnlockOutcome> {
    const file = keys.file();
    if (read().state !== 'locked' || !file || lockedTrouble === 'keys-missing') return refused('not-now');
    switch (request.with) {
      case 'passphrase': {
        if (!file.passphrase) return refused('not-now');
        const opened = await withPassphrase(request.passphrase);
        if ('kind' in opened) changed();
        return 'kind' in opened ? opened : open(opened);
      }
      case 'recovery-key':
        return unlockWithRecoveryKey(file, request);
      case 'keychain': {
        const { dataKey, trouble } = await openWithKeychain(file, keychain);
        if (dataKey) return open(dataKey);
        lockedTrouble = trouble;
        changed();
        return refused('no-keychain');
      }
    }
  }

  async function unlockWithRecoveryKey(file: KeyFile, { recoveryKey, newPassphrase }: Extract<UnlockRequest, { with: 'recovery-key' }>): Promise<UnlockOutcome> {
    if (newPassphrase !== null && !isLongEnough(newPassphrase)) return refused('too-short');
    const dataKey = await unwrapWithRecovery(file.recovery, recoveryKey);
    if (dataKey === 'mistyped') return refused('recovery-key');
    if (dataKey === null) return { kind: 'wrong', retryAt: null };
    const wrap = newPassphrase === null || file.keychain ? await sealedByKeychain(dataKey) : null;
    if (newPassphrase === null && !wrap) return refused('no-keychain');
    const passphrase = newPassphrase === null ? null : await sealedByPassphrase(dataKey, file.keyId, newPassphrase);
    const written = await rewrite({ passphrase, keychain: wrap }, dataKey);
    if (written.kind === 'refused') return written;
    tries.clear();
    return open(dataKey);
  }

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
      if (found === 'ready' && lockedTrouble === 'keychain-locked') await inTurn(() => unlock({ with: 'keychain' }));
      if (found === keychainState) return;
      keychainState = found;
      changed();
    },

    makeRecoveryKey: async () => makeRecoveryKey(),

    protect: ({ passphrase, opensByItself, recoveryKey }) =>
      inTurn(async () => {
        if (read().state !== 'plain' || !parts.journal.isThere()) return refused('not-now');
        if (passphrase === null && !opensByItself) return refused('nothing-opens');
        if (passphrase !== null && !isLongEnough(passphrase)) return refused('too-short');
        const [dataKey, keyId] = [new Uint8Array(randomBytes(32)), randomUUID()];
        const recovery = await wrapForRecovery(dataKey, recoveryKey);
        if (!recovery) return refused('recovery-key');
        const wrap = opensByItself ? await sealedByKeychain(dataKey) : null;
        if (opensByItself && !wrap) return refused('no-keychain');
        const sealed = passphrase === null ? null : await sealedByPassphrase(dataKey, keyId, passphrase);
        if (!(await parts.saveAll())) return refused('not-written');
        try {
          await keys.write({ keyId, goal: 'sealed', passphrase: sealed, keychain: wrap, recovery }, dataKey);
        } catch (error) {
          parts.failed('write keys', error);
          await keys.remove().catch(() => undefined);
          return refused('not-written');
        }
        keys.open(dataKey);
        settle(false);
        return DONE;
      }),

    unlock: (request) => inTurn(() => unlock(request)),
    lock: () => inTurn(lock),

    changePassphrase: ({ current, next }) =>
      inTurn(() =>
        whenOpen(current, async (dataKey, file) => {
          if (!isLongEnough(next)) return refused('too-short');
          return rewrite({ passphrase: await sealedByPassphrase(dataKey, file.keyId, next) });
        }),
      ),

    removePassphrase: ({ current, afterwards }) =>
      inTurn(() =>
        whenOpen(current, async (dataKey) => {
          if (afterwards === 'keychain') {
            const wrap = await sealedByKeychain(dataKey);
            return wrap ? rewrite({ passphrase: null, keychain: wrap }) : refused('no-keychain');
          }
          if (!parts.journal.isThere()) return refused('not-now');
          if (!keys.isTrusted()) return refused('keys-changed');
          if (!(await parts.saveAll())) return refused('not-written');
          const written = await rewrite({ goal: 'plain' });
          if (written.kind === 'done') settle(false);
          return written;
        }),
      ),

    renewRecoveryKey: ({ current, recoveryKey }) =>
      inTurn(() =>
        whenOpen(current, async (dataKey) => {
          const recovery = await wrapForRecovery(dataKey, recoveryKey);
          if (!recovery) return refused('recovery-key');
          return rewrite(keys.isTrusted() ? { recovery } : { recovery, goal: 'sealed' });
        }),
      ),

    setOpensByItself: (opensByItself) =>
      inTurn(async () => {
        const dataKey = keys.dataKey();
        if (read().state !== 'open' || !dataKey) return refused('not-now');
        if (!opensByItself) return keys.file()?.passphrase ? rewrite({ keychain: null }) : refused('nothing-opens');
        const wrap = await sealedByKeychain(dataKey);
        return wrap ? rewrite({ keychain: wrap }) : refused('no-keychain');
      }),

    readStoreKey: async () => keys.keyFor('store'),
  };

  settle(parts.hasRemains);
  if (keys.dataKey()) void inTurn(repairKeys);
  return protector;
}
