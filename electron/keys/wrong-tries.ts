import * as z from 'zod';
import { pauseAfterMs } from '#domain/protection/pause-after.ts';
import type { JsonStore } from '#electron/settings/json-store.ts';

/** Counts wrong passphrases over restarts, so that ending Heed does not make the next guess quicker. */
export interface WrongTries {
  /** Instant before which nothing is tried; null: now. */
  retryAt(now: number): number | null;
  add(now: number): void;
  clear(): void;
}

const kept = z.object({ wrong: z.number().int().nonnegative(), lastAt: z.number().int() });

/** @param failed told when the count could not be written: it then holds until Heed ends */
export function openWrongTries(file: JsonStore, failed: (error: unknown) => void): WrongTries {
  let { wrong, lastAt } = kept.safeParse(file.read()).data ?? { wrong: 0, lastAt: 0 };

  function write() {
    try {
      file.write({ wrong, lastAt });
    } catch (error) {
      failed(error);
    }
  }

  return {
    retryAt(now) {
      // A clock that was set back must not lock anyone out for longer than the pause.
      if (lastAt > now) lastAt = now;
      const at = lastAt + pauseAfterMs(wrong);
      return at > now ? at : null;
    },
    add(now) {
      wrong += 1;
      lastAt = now;
      write();
    },
    clear() {
      if (wrong === 0) return;
      wrong = 0;
      write();
    },
  };
}
