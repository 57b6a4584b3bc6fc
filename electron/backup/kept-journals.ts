import path from 'node:path';
import { isOver, keepFrom, type Keeping, seenAgain } from '#domain/backups/kept-journal.ts';
import { forgetJournal, replacedJournals } from '#electron/journal/replace-journal.ts';
import { isWhole, listSegments } from '#electron/journal/segments.ts';
import type { BackupStore } from '#electron/settings/backup-store.ts';

/** Those of conversions go with the conversion. */
const OF_A_RESTORE = /^journal-before-(restore|import|undo)-/;
/** What is remembered need not be newer than this. */
const STEP_MS = 3_600_000;

/**
 * Removes journals that a restore replaced once they were kept for the time that was said, and the offer to go back to
 * one with it. One that holds damage stays until a person removes it: it may be the only place of what is in it.
 */
export async function letKeptJournalsGo(profile: string, store: BackupStore, now: number): Promise<void> {
  const { goBack, kept } = store.read();
  const there = (await replacedJournals(profile)).filter((name) => OF_A_RESTORE.test(name));
  const names = [...new Set([...there, ...(goBack ? [goBack.journal] : [])])];
  const isSettled = names.length === Object.keys(kept).length && names.every((name) => kept[name] && Math.abs(now - kept[name].seenAt) < STEP_MS);
  if (isSettled) return;
  const seen: Record<string, Keeping> = {};
  for (const name of names) {
    const keeping = seenAgain(kept[name] ?? keepFrom(now), now);
    if (isOver(keeping) && there.includes(name) && (await isSound(path.join(profile, name)))) await forgetJournal(profile, name);
    else if (!isOver(keeping) || there.includes(name)) seen[name] = keeping;
  }
  const current = store.read().goBack;
  const isPast = current !== null && (!seen[current.journal] || isOver(seen[current.journal] as Keeping)) && names.includes(current.journal);
  store.change({ kept: seen, ...(isPast && { goBack: null }) });
}

async function isSound(folder: string): Promise<boolean> {
  try {
    for (const segment of await listSegments(folder)) if (!(await isWhole(segment))) return false;
    return true;
  } catch {
    return false; // cannot be read, so nobody knows
  }
}
