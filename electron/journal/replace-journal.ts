import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { syncFolder, writeAtomic } from '#electron/files/write-atomic.ts';

/** The journal in use, below the profile. */
export const JOURNAL = 'journal';
const MARKER = 'replacing-journal.json';

const marker = z.object({ from: z.string().regex(/^journal-[\w-]+$/), before: z.string().regex(/^journal-before-[\w-]+$/) });
type Marker = z.infer<typeof marker>;

/** Why a journal was replaced: the middle of the name under which the one before is kept. */
export type Replacing = 'sealing' | 'unsealing' | 'restore' | 'import' | 'undo';

export interface Switching {
  /** The folder that takes the journal's place: `journal-next`, or one kept from before. */
  readonly from: string;
  readonly why: Replacing;
  readonly now: number;
}

/**
 * Puts a whole, verified journal in the place of the one in use, which is kept as `journal-before-WHY-STAMP`; answers
 * with that name. Nobody may have the journal open meanwhile (`LiveJournal.aside`). A marker written before the first
 * of the two renames lets the next start finish what a kill cut short. When the system refuses one of them, all is as
 * before, now and at the next start.
 * @throws the file system's own error
 * @param step told before each step; a test may throw there, which is where a kill may come
 */
export async function switchJournal(profile: string, { from, why, now }: Switching, step: (name: string) => void = () => undefined): Promise<string> {
  if (!(await exists(path.join(profile, from)))) throw new Error(`there is no ${from} to put in place`);
  const before = `journal-before-${why}-${new Date(now).toISOString().replace(/\D/g, '')}`;
  step('mark');
  await writeAtomic(path.join(profile, MARKER), JSON.stringify({ from, before } satisfies Marker));
  await syncFolder(profile);
  await finish(profile, { from, before }, step);
  return before;
}

/** Finishes a switch that a kill cut short. To be called before the journal is opened. */
export async function finishSwitch(profile: string): Promise<void> {
  const text = await fs.readFile(path.join(profile, MARKER), 'utf8').catch(() => null);
  if (text === null) return;
  await finish(profile, marker.parse(JSON.parse(text)), () => undefined);
}

async function finish(profile: string, { from, before }: Marker, step: (name: string) => void) {
  const at = (name: string) => path.join(profile, name);
  /** With the marker left, the next start would do what a person has been told did not happen. */
  const giveUp = async (error: unknown) => {
    await fs.rm(at(MARKER), { force: true });
    throw error;
  };
  if (await exists(at(from))) {
    step('put aside');
    const isAside = await exists(at(before));
    if (!isAside) await fs.rename(at(JOURNAL), at(before)).catch((error: unknown) => giveUp(error));
    step('put in place');
    await fs.rename(at(from), at(JOURNAL)).catch(async (error: unknown) => {
      await fs.rename(at(before), at(JOURNAL));
      await giveUp(error);
    });
    await syncFolder(profile);
  }
  step('unmark');
  await fs.rm(at(MARKER));
}

const exists = (file: string) =>
  fs.access(file).then(
    () => true,
    () => false,
  );

/** Folders of journals that were replaced, oldest first. */
export async function replacedJournals(profile: string): Promise<string[]> {
  const names = await fs.readdir(profile);
  return names.filter((name) => name.startsWith('journal-before-')).sort((a, b) => stampOf(a).localeCompare(stampOf(b)));
}

const stampOf = (name: string) => name.slice(name.lastIndexOf('-') + 1);

/** Removes a journal that was replaced, or an unfinished next one. */
export async function forgetJournal(profile: string, name: string): Promise<void> {
  if (name === JOURNAL || !name.startsWith('journal-')) throw new Error(`not a replaced journal: ${name}`);
  await fs.rm(path.join(profile, name), { recursive: true, force: true });
}
