import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createPackage, extractAll } from '@electron/asar';
import { tool } from '#build/run-command.ts';
import { type PackageFacts, packageFacts } from '#build/linux/package-facts.ts';
import { root } from '#tests/support/launch.ts';

const run = promisify(execFile);
const forge = path.join(root, 'out/forge');

/** Packages what has just been built, as `npm run package` does; answers with the folder. */
export async function packageApp(): Promise<string> {
  await run(tool('electron-forge'), ['package'], { cwd: root, env: { ...process.env, HEED_IS_BUILT: '1' } });
  const name = (await readdir(forge)).find((each) => each.endsWith(`linux-${process.arch}`));
  return path.join(forge, name as string);
}

/** What the packages of a test say of themselves, with another version if one is given. */
export async function factsForTest(version?: string): Promise<PackageFacts> {
  const facts = packageFacts('heed', process.arch, JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>);
  return version === undefined ? facts : { ...facts, version };
}

/** The same app under another version. Everything but the archive of our own files is linked. */
export async function withVersion(app: string, version: string, to: string): Promise<string> {
  await run('cp', ['--recursive', '--link', app, to]);
  const archive = path.join(to, 'resources/app.asar');
  const inside = `${to}-inside`;
  extractAll(archive, inside);
  const packageFile = path.join(inside, 'package.json');
  await writeFile(packageFile, JSON.stringify({ ...(JSON.parse(await readFile(packageFile, 'utf8')) as object), version }));
  await rm(archive);
  await createPackage(inside, archive);
  await rm(inside, { recursive: true });
  return to;
}
