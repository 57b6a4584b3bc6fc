import fs from 'node:fs/promises';
import path from 'node:path';
import { KEYRING_TOOLS, openKeyring } from '#tests/support/keyring.ts';
import { aDay, writeHistory } from '#tests/support/long-history.ts';
import { isInstalled } from '#tests/support/tools.ts';
import type { Figure } from './figures.ts';
import { type Ground, timed as startTime, usableToday } from './ground.ts';

/** A team of eleven, two years of weekly meetings. */
const TEAM = { people: 11, weeks: 104, today: aDay };

/** What sealing costs a start: two profiles with the same records, one sealed and opened by a real keyring, started turn by turn. */
export async function sealedStartFigures(ground: Ground): Promise<Figure[]> {
  const lacking = KEYRING_TOOLS.filter((tool) => !isInstalled(tool));
  if (lacking.length > 0) {
    console.warn(`Not measured, the start of a sealed profile: ${lacking.join(', ')} missing.`);
    return [];
  }
  const keyring = await openKeyring();
  const open = (name: string) => ground.heed(name, [], keyring.env, keyring.args);
  const timed = (name: string) => startTime(() => open(name), usableToday);
  try {
    for (const name of ['plain-team', 'sealed-team']) {
      await writeHistory(path.join(ground.work, name, 'journal'), TEAM);
      await fs.writeFile(path.join(ground.work, name, 'settings.json'), JSON.stringify({ firstRunDone: true, protectionAsked: true }));
      await timed(name);
    }
    const app = await open('sealed-team');
    await app.until(usableToday);
    await app.until(`window.heed.readProtection().then(({ keychain }) => keychain === 'ready')`);
    await app.evaluate(`window.heed.makeRecoveryKey().then(({ text }) => window.heed.protect({ passphrase: null, opensByItself: true, recoveryKey: text }))`);
    await app.end(); // a kill in the middle of sealing is gone on with at the next start
    const sealed = await open('sealed-team');
    await sealed.until(`window.heed.readProtection().then(({ state }) => state === 'open') && ${usableToday}`);
    await sealed.end();
    const took = { plain: [] as number[], sealed: [] as number[] };
    for (let run = 0; run < ground.runs; run += 1) {
      took.plain.push(await timed('plain-team'));
      took.sealed.push(await timed('sealed-team'));
    }
    return [{ what: 'cold start to a usable Today, 11 people × 2 years, sealed', unit: 'ms', of: 'median', runs: took.sealed, baseline: { name: 'plain', runs: took.plain }, goal: { of: 'ratio', limit: 1.1 } }];
  } finally {
    await keyring.close();
  }
}
