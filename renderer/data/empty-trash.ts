import type { Change } from '#domain/journal/change.ts';
import { over } from '#domain/trash/trash.ts';
import { lookAtTrash, type TrashClock } from '#domain/trash/trash-clock.ts';
import { now } from '#data/clock.ts';
import { db } from '#data/database.ts';
import { eraseFromTrash, readTrash } from '#data/trash.ts';

/** What is past its days but is not emptied yet, because the clock may be wrong. */
export interface HeldTrash {
  readonly count: number;
  readonly untilAt: number;
}

const CLOCK = 'trash-clock';
type ClockRow = TrashClock & { readonly id: typeof CLOCK };
const clocks = () => db.table<ClockRow, string>('meta');

/**
 * Erases what is past its days. All windows may call it as often as they like: one looks at a time, and what is gone
 * is not there for the next. Answers what was erased. The clock is remembered in the store; a store made again has not seen any, and waits.
 */
export const emptyTrash = (): Promise<readonly Change[]> =>
  navigator.locks.request('heed-empty-trash', async () => {
    const { clock, emptyAsOf } = lookAtTrash((await clocks().get(CLOCK)) ?? null, now());
    await clocks().put({ ...clock, id: CLOCK });
    return emptyAsOf === null ? [] : eraseFromTrash((entries) => over(entries, emptyAsOf));
  });

/** What waits although its days are over, or null. */
export async function readHeldTrash(): Promise<HeldTrash | null> {
  const held = (await clocks().get(CLOCK))?.held ?? null;
  if (held === null) return null;
  const entries = (await readTrash()).flatMap((group) => group.entries);
  const count = over(entries, held.sinceAt).length;
  return count === 0 ? null : { count, untilAt: held.untilAt };
}
