import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { Protection } from '#domain/protection/protection.ts';
import { openJournal } from '#electron/journal/journal.ts';
import { aCommit } from '#tests/support/commits.ts';

export const PASSPHRASE = 'correct horse battery staple';
const CANARY = 'canary';

/** Writes a plain profile whose journal is large enough that sealing it takes a while. Answers with the ids of its people. */
export async function writePlainProfile(profile: string, people: number): Promise<string[]> {
  const journal = await openJournal(path.join(profile, 'journal'));
  const ids: string[] = [];
  for (let index = 0; index < people; index += 1) {
    const commit = aCommit(`Person ${index}`, `person-${String(index).padStart(6, '0')}`);
    const [change] = commit.changes;
    if (change?.op !== 'put' || change.table !== 'people') throw new Error('not a person');
    ids.push(change.value.id);
    await journal.append({ ...commit, changes: [{ ...change, value: { ...change.value, strengths: `${CANARY} ${'strong '.repeat(2_000)}` } }] });
  }
  await journal.close();
  return ids;
}

export const readProtection = (page: Page): Promise<Protection> => page.evaluate(() => window.heed.readProtection());

/** Chooses a passphrase in the running app; sealing begins. Answers with the recovery key. */
export const choosePassphrase = (page: Page): Promise<string> =>
  page.evaluate(async (passphrase) => {
    const { text } = await window.heed.makeRecoveryKey();
    const outcome = await window.heed.protect({ passphrase, opensByItself: false, recoveryKey: text });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return text;
  }, PASSPHRASE);

/** Ids of the people in the journal, as the app reads it. */
export const journalIds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const ids: string[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const read: { entries: readonly string[]; nextAfterSeq: number | null } = await window.heed.readJournal(after, 8_000_000);
      for (const entry of read.entries) ids.push(...(JSON.parse(entry) as { changes: { value: { id: string } }[] }).changes.map(({ value }) => value.id));
      after = read.nextAfterSeq;
    }
    return ids;
  });

/** Files of the profile in which the words of its people can be read. */
export async function readableFiles(profile: string): Promise<string[]> {
  const files = (await fs.readdir(profile, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const found: string[] = [];
  for (const { parentPath, name } of files) if ((await fs.readFile(path.join(parentPath, name))).includes(CANARY)) found.push(name);
  return found;
}
