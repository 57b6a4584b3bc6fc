import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from '#build/run-command.ts';

const file = path.join(root, 'out/tested-commit');

/** Notes for which commit all tests have passed; null: for none. Files that differ from a commit make it another thing. */
export async function noteTested(commit: string | null): Promise<void> {
  await fs.rm(file, { force: true });
  if (commit !== null && !commit.endsWith('+')) await fs.writeFile(file, commit);
}

export const readTested = (): Promise<string | null> => fs.readFile(file, 'utf8').catch(() => null);
