import { createHash } from 'node:crypto';
import path from 'node:path';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import type { KeychainState, Protection } from '#domain/protection/protection.ts';
import { openOrLose } from '#electron/backup/journal-loss.ts';
import type { BackupOutcome } from '#electron/backup/backups.ts';
import { type LiveJournal, openLiveJournal } from '#electron/journal/live-journal.ts';
import { convertJournal } from '#electron/keys/convert-journal.ts';
import { createConverter } from '#electron/keys/converter.ts';
import { type HeldKeys, holdKeys } from '#electron/keys/held-keys.ts';
import type { Keychain } from '#electron/keys/keychain.ts';
import { openKeys } from '#electron/keys/open-keys.ts';
import { opensJournal } from '#electron/keys/opens-journal.ts';
import type { Stretch } from '#electron/keys/passphrase-wrap.ts';
import { createProtector, type Protector } from '#electron/keys/protection.ts';
import { openWrongTries } from '#electron/keys/wrong-tries.ts';
import type { JsonStore } from '#electron/settings/json-store.ts';
import { someNotes } from '#tests/support/backup-files.ts';

/** A world around a profile: what stays when Heed is closed and opened again. */
export interface World {
  readonly folder: string;
  now: number;
  keychain: KeychainState;
  /** Whether windows could save all that is typed. */
  saves: boolean;
  /** Thrown by the next conversion, when set: the disk is full. */
  conversionFails: Error | null;
  /** Stands for the backup before a conversion. */
  backUp: () => Promise<BackupOutcome>;
  readonly triesFile: JsonStore;
  storeCleared: number;
  /** What is to run after a moment. */
  readonly later: (() => void)[];
}

export interface OpenedProfile {
  readonly journal: LiveJournal;
  readonly loss: JournalLoss | null;
  readonly keys: HeldKeys;
  readonly protection: Protector;
  /** Every state it has been in, without repetition. */
  readonly states: Protection['state'][];
  /** Waits until nothing converts. */
  settled(): Promise<Protection>;
}

export function aWorld(folder: string): World {
  let tries: Record<string, unknown> = {};
  return { folder, now: 1_000_000, keychain: 'none', saves: true, conversionFails: null, storeCleared: 0, later: [], backUp: async () => ({ kind: 'nothing' }), triesFile: { read: () => tries, write: (content) => (tries = content) } };
}

/** Stands in for argon2id, whose 64 MiB a hundred tests need not fill. */
export const quickStretch: Stretch = async ({ passphrase, salt }) => createHash('sha256').update(salt).update(passphrase.normalize('NFKC')).digest();

const keychainOf = (world: World): Keychain => ({
  state: async () => world.keychain,
  seal: (dataKey) => Buffer.from(dataKey).toString('base64'),
  open: (sealed) => (world.keychain === 'ready' ? new Uint8Array(Buffer.from(sealed, 'base64')) : null),
});

/** Opens a profile the way main does, with everything that is not a file in memory. */
export async function openProfile(world: World): Promise<OpenedProfile> {
  const keychain = keychainOf(world);
  const found = await openKeys(world.folder, keychain, [path.join(world.folder, 'backups'), path.join(world.folder, 'elsewhere')]);
  const keys = holdKeys(world.folder, found);
  const open = () => openLiveJournal(path.join(world.folder, 'journal'), () => keys.sealing(), () => undefined);
  const { journal, loss } = await openOrLose(open, path.join(world.folder, 'backups'), someNotes());
  const converter = createConverter({
    profile: world.folder,
    journal,
    now: () => world.now,
    backUp: () => world.backUp(),
    convert: async (conversion, onProgress) => {
      if (world.conversionFails) throw world.conversionFails;
      await convertJournal(conversion, { progress: onProgress });
    },
    clearStore: async () => void (world.storeCleared += 1),
  });
  const protection = createProtector({
    keys,
    trouble: found.trouble,
    hasRemains: found.hasRemains,
    journal,
    opensJournal: (key) => opensJournal(path.join(world.folder, 'journal'), key),
    converter,
    keychain,
    stretch: quickStretch,
    tries: openWrongTries(world.triesFile, () => undefined),
    now: () => world.now,
    saveAll: async () => world.saves,
    later: (run) => void world.later.push(run),
    failed: () => undefined,
  });
  const states = [protection.read().state];
  protection.onChanged(({ state }) => (state === states.at(-1) ? undefined : states.push(state)));
  const settled = () =>
    new Promise<Protection>((resolve) => {
      const look = () => {
        const now = protection.read();
        if (now.state !== 'converting') resolve(now);
      };
      protection.onChanged(look);
      look();
    });
  return { journal, loss, keys, protection, states, settled };
}
