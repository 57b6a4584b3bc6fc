import type { JournalSealing } from '#electron/journal/journal.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';
import { removeKeyFile, repairCopies, writeKeyFile } from '#electron/keys/key-file-store.ts';
import { isProven, proofOf } from '#electron/keys/key-proof.ts';
import { createSealer, type Sealer } from '#electron/keys/sealer.ts';
import type { WordSealing } from '#electron/reminders/schedule-store.ts';
import { type KeyUse, subkey } from '#electron/keys/subkeys.ts';

export interface NamedKey {
  readonly keyId: string;
  readonly key: Uint8Array;
}

/** The wrapped keys of the profile, and the data key while Heed is open. The only place that holds it. */
export interface HeldKeys {
  /** Null in a plain profile. */
  file(): KeyFile | null;
  /** Null while Heed is locked, and in a plain profile. */
  dataKey(): Uint8Array | null;
  /** Whether the file of wrapped keys is as Heed wrote it; known only while a data key is held. Whatever it asks for in clear is done only then. */
  isTrusted(): boolean;
  keyFor(use: KeyUse): NamedKey | null;
  /** For the journal; null in a plain profile. */
  sealing(): JournalSealing | null;
  /** For the words of reminders. */
  wordSealing(): WordSealing;
  open(dataKey: Uint8Array): void;
  /** Overwrites the data key: what is sealed stays closed from now on. */
  forget(): void;
  /**
   * Writes the file of wrapped keys anew, every copy, with the next revision. One that is not as Heed wrote it stays
   * untrusted until there is another recovery key: it cannot be told any more whose the present one is.
   */
  write(file: Omit<KeyFile, 'revision' | 'version' | 'proof'>, dataKey: Uint8Array): Promise<void>;
  repair(): Promise<void>;
  /** For a profile in which nothing is sealed any more. */
  remove(): Promise<void>;
}

export function holdKeys(profile: string, found: { readonly file: KeyFile | null; readonly dataKey: Uint8Array | null }): HeldKeys {
  let { file } = found;
  let dataKey: Uint8Array | null = null;
  let journalSealer: Sealer | null = null;
  if (found.dataKey) open(found.dataKey);

  function open(key: Uint8Array) {
    dataKey = key;
    journalSealer = createSealer(subkey(key, 'journal'));
  }

  function forget() {
    dataKey?.fill(0);
    dataKey = null;
    journalSealer = null;
  }

  return {
    file: () => file,
    dataKey: () => dataKey,
    isTrusted: () => file !== null && dataKey !== null && isProven(file, dataKey),
    keyFor: (use) => (file && dataKey ? { keyId: file.keyId, key: subkey(dataKey, use) } : null),
    sealing: () => (file ? { keyId: file.keyId, sealer: () => journalSealer } : null),
    wordSealing: () => (!file ? 'none' : dataKey ? createSealer(subkey(dataKey, 'schedule')) : 'locked'),
    open,
    forget,
    async write(content, key) {
      const unproven = { ...content, version: 1 as const, revision: (file?.revision ?? 0) + 1 };
      const doubtful = file && !isProven(file, key) && content.recovery.recipient === file.recovery.recipient ? file : null;
      const next: KeyFile = { ...unproven, proof: doubtful?.proof ?? proofOf(unproven, key) };
      await writeKeyFile(profile, next);
      file = next;
    },
    repair: async () => (file ? repairCopies(profile, file) : undefined),
    async remove() {
      await removeKeyFile(profile);
      file = null;
      forget();
    },
  };
}
