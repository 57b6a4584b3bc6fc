import path from 'node:path';
import type { BackupFailureReason } from '#domain/backups/backups-state.ts';
import type { ConversionTrouble } from '#domain/protection/protection.ts';
import type { Progress } from '#domain/tasks/task.ts';
import type { BackupOutcome } from '#electron/backup/backups.ts';
import { reasonOf } from '#electron/files/write-failure.ts';
import type { LiveJournal } from '#electron/journal/live-journal.ts';
import { NEXT_JOURNAL } from '#electron/journal/next-journal.ts';
import { forgetJournal, JOURNAL, replacedJournals, switchJournal } from '#electron/journal/replace-journal.ts';
import { segmentHeaders } from '#electron/journal/segments.ts';
import type { Conversion } from '#electron/keys/convert-journal.ts';

/** What a conversion needs of the rest of main. */
export interface ConverterParts {
  readonly profile: string;
  readonly journal: LiveJournal;
  readonly now: () => number;
  /** Makes a verified backup of what is there, or says why there is none. */
  readonly backUp: () => Promise<BackupOutcome>;
  /** `convertJournal`, in a thread of its own. */
  readonly convert: (conversion: Conversion, onProgress: (progress: Progress) => void) => Promise<void>;
  /** Removes the windows' database, which holds everything in its old form; they build it anew from the journal. */
  readonly clearStore: () => Promise<void>;
}

/** There is no verified backup of what is there, so nothing was begun. */
class NotBackedUpError extends Error {
  readonly reason: BackupFailureReason;
  constructor(reason: BackupFailureReason) {
    super(reason);
    this.reason = reason;
  }
}

export type Target = Pick<Conversion, 'to' | 'keyId' | 'key'>;

export interface Converter {
  /** Puts the journal in its new form in place, after a verified backup. What was there before stays, aside, until `clear`. */
  convert(target: Target, onProgress: (progress: Progress) => void): Promise<void>;
  /** Whether any file of the journal is sealed, whatever the newest says: then its keys are needed. */
  isAnySealed(): Promise<boolean>;
  /** Gives up what a conversion that failed had written. */
  giveUp(): Promise<void>;
  /** Removes everything that is still in the old form. */
  clear(): Promise<void>;
}

export function createConverter({ profile, journal, now, backUp, convert, clearStore }: ConverterParts): Converter {
  return {
    async convert(target, onProgress) {
      const backup = await backUp();
      if (backup.kind === 'failed') throw new NotBackedUpError(backup.failure.reason);
      if (backup.kind === 'locked') throw new NotBackedUpError('other');
      await journal.aside(async () => {
        await convert({ ...target, profile, header: journal.header(), lastSeq: journal.state().lastSeq }, onProgress);
        await switchJournal(profile, { from: NEXT_JOURNAL, why: target.to === 'sealed' ? 'sealing' : 'unsealing', now: now() });
      });
    },
    async isAnySealed() {
      const headers = await segmentHeaders(path.join(profile, JOURNAL));
      return headers.some((header) => header !== null && header.sealedBy !== null);
    },
    giveUp: () => forgetJournal(profile, NEXT_JOURNAL),
    async clear() {
      await clearStore();
      // Last: as long as one stands, the next start knows that there is something to clear.
      for (const name of await replacedJournals(profile)) await forgetJournal(profile, name);
    },
  };
}

/** Whether a conversion left something in its old form: a kill came before all of it was cleared. */
export const hasRemains = async (profile: string): Promise<boolean> => (await replacedJournals(profile)).some((name) => /^journal-before-(un)?sealing-/.test(name));

export function troubleOf(error: unknown): ConversionTrouble {
  if (error instanceof NotBackedUpError) return error.reason === 'disk-full' ? 'disk-full' : 'not-backed-up';
  const reason = reasonOf((error as NodeJS.ErrnoException).code ?? '', process.platform);
  return reason === 'in-use' ? 'other' : reason;
}
