import { randomBytes, randomUUID } from 'node:crypto';
import type { Calls } from '#domain/bridge.ts';
import { isLongEnough } from '#domain/protection/passphrase.ts';
import type { Protection } from '#domain/protection/protection.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { DONE, type KeyWraps, refused, type Written } from '#electron/keys/key-wraps.ts';
import { wrapForRecovery } from '#electron/keys/recovery-wrap.ts';

export type KeyChanges = Pick<Calls, 'protect' | 'changePassphrase' | 'removePassphrase' | 'renewRecoveryKey' | 'setOpensByItself'>;

interface KeyChangesParts {
  readonly keys: HeldKeys;
  readonly wraps: KeyWraps;
  readonly state: () => Protection['state'];
  readonly journal: { isThere(): boolean };
  readonly saveAll: () => Promise<boolean>;
  /** Begins the conversion that the keys now ask for. */
  readonly settle: () => void;
  readonly failed: (doing: string, error: unknown) => void;
}

/** Changes what opens the profile, and whether anything has to. Each has to be called in its turn. */
export function createKeyChanges({ keys, wraps, state, journal, saveAll, settle, failed }: KeyChangesParts): KeyChanges {
  /** Runs for an open profile, once the passphrase has been given again; not while it is locked or converts. */
  async function whenOpen(current: string | null, work: (dataKey: Uint8Array, file: KeyFile) => Promise<Written>) {
    const file = keys.file();
    if (state() !== 'open' || !file) return refused('not-now');
    const opened = await wraps.withPassphrase(current);
    return 'kind' in opened ? opened : work(opened, file);
  }

  return {
    async protect({ passphrase, opensByItself, recoveryKey }) {
      if (state() !== 'plain' || !journal.isThere()) return refused('not-now');
      if (passphrase === null && !opensByItself) return refused('nothing-opens');
      if (passphrase !== null && !isLongEnough(passphrase)) return refused('too-short');
      const [dataKey, keyId] = [new Uint8Array(randomBytes(32)), randomUUID()];
      const recovery = await wrapForRecovery(dataKey, recoveryKey);
      if (!recovery) return refused('recovery-key');
      const wrap = opensByItself ? await wraps.sealedByKeychain(dataKey) : null;
      if (opensByItself && !wrap) return refused('no-keychain');
      const sealed = passphrase === null ? null : await wraps.sealedByPassphrase(dataKey, keyId, passphrase);
      if (!(await saveAll())) return refused('not-written');
      try {
        await keys.write({ keyId, goal: 'sealed', passphrase: sealed, keychain: wrap, recovery }, dataKey);
      } catch (error) {
        failed('write keys', error);
        await keys.remove().catch(() => undefined);
        return refused('not-written');
      }
      keys.open(dataKey);
      settle();
      return DONE;
    },

    changePassphrase: ({ current, next }) =>
      whenOpen(current, async (dataKey, file) => {
        if (!isLongEnough(next)) return refused('too-short');
        return wraps.rewrite({ passphrase: await wraps.sealedByPassphrase(dataKey, file.keyId, next) });
      }),

    removePassphrase: ({ current, afterwards }) =>
      whenOpen(current, async (dataKey) => {
        if (afterwards === 'keychain') {
          const wrap = await wraps.sealedByKeychain(dataKey);
          return wrap ? wraps.rewrite({ passphrase: null, keychain: wrap }) : refused('no-keychain');
        }
        if (!journal.isThere()) return refused('not-now');
        if (!keys.isTrusted()) return refused('keys-changed');
        if (!(await saveAll())) return refused('not-written');
        const written = await wraps.rewrite({ goal: 'plain' });
        if (written.kind === 'done') settle();
        return written;
      }),

    renewRecoveryKey: ({ current, recoveryKey }) =>
      whenOpen(current, async (dataKey) => {
        const recovery = await wrapForRecovery(dataKey, recoveryKey);
        if (!recovery) return refused('recovery-key');
        return wraps.rewrite(keys.isTrusted() ? { recovery } : { recovery, goal: 'sealed' });
      }),

    async setOpensByItself(opensByItself) {
      const dataKey = keys.dataKey();
      if (state() !== 'open' || !dataKey) return refused('not-now');
      if (!opensByItself) return keys.file()?.passphrase ? wraps.rewrite({ keychain: null }) : refused('nothing-opens');
      const wrap = await wraps.sealedByKeychain(dataKey);
      return wrap ? wraps.rewrite({ keychain: wrap }) : refused('no-keychain');
    },
  };
}
