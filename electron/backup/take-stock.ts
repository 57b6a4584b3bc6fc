import path from 'node:path';
import type { Settings } from '#domain/settings/settings.ts';
import { keysFileName } from '#electron/backup/backup-keys.ts';
import type { Stock } from '#electron/backup/backups.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { JOURNAL } from '#electron/journal/replace-journal.ts';
import { identityOfDataKey } from '#electron/keys/age-identity.ts';
import type { HeldKeys } from '#electron/keys/held-keys.ts';
import type { KeyFile } from '#electron/keys/key-file.ts';

interface StockParts {
  readonly profile: string;
  readonly journal: Pick<LiveJournal, 'header' | 'state'>;
  readonly keys: Pick<HeldKeys, 'file' | 'dataKey' | 'isTrusted' | 'keyFor'>;
  readonly settings: { read(): Settings };
  readonly appVersion: string;
}

/** What a backup is made of now. Null while Heed is locked: neither could the journal be read nor the backup be sealed. */
export function takeStock({ profile, journal, keys, settings, appVersion }: StockParts): Stock | null {
  const { sealedBy } = journal.header();
  const [file, dataKey, held] = [keys.file(), keys.dataKey(), keys.keyFor('journal')];
  if (file && !dataKey) return null;
  if (sealedBy !== null && held?.keyId !== sealedBy) return null;
  const { journalId, lastSeq } = journal.state();
  const isSealed = sealedBy !== null;
  return {
    source: { folder: path.join(profile, JOURNAL), key: isSealed ? (held?.key ?? null) : null, upToSeq: lastSeq },
    settings: settings.read(),
    // As the journal is, so is its backup: a sealing that does not come to its end leaves none behind that nothing opens.
    seal: isSealed && file && dataKey ? { identity: identityOfDataKey(dataKey), recovery: keys.isTrusted() ? file.recovery.recipient : null } : null,
    appVersion,
    journalId,
    // Not that it is being unsealed right now: found again later, the copy would unseal what is to stay sealed.
    keysFile: isSealed && file && keys.isTrusted() ? { name: keysFileName(file.keyId), content: `${JSON.stringify({ ...file, goal: 'sealed' } satisfies KeyFile, null, 2)}\n` } : null,
  };
}
