/**
 * `npm run release 1.2.0`: checks, sets the version, closes the changelog, makes the packages with their checksums and
 * the list of what is in them, and tags the commit. `--dry-run` checks and says what it would do. Publishes nothing.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectGit } from './build-facts.ts';
import { ensureElectron, wantedVersion } from './electron-runtime.ts';
import { makePackages } from './make.ts';
import { checksumLines } from './release/checksums.ts';
import { closeChangelog } from './release/changelog.ts';
import { refusals, type ReleaseState, tagOf } from './release/refusals.ts';
import { withVersion } from './release/set-version.ts';
import { readTested } from './release/tested-commit.ts';
import { root } from './run-command.ts';

const run = promisify(execFile);
const inRoot = (name: string) => path.join(root, name);
const LONGEST_SBOM_BYTES = 64 * 1024 * 1024;

async function readState(version: string): Promise<ReleaseState> {
  const { version: currentVersion } = JSON.parse(await fs.readFile(inRoot('package.json'), 'utf8')) as { readonly version: string };
  const lines = (...args: string[]) => projectGit(...args).split('\n').filter(Boolean);
  const orNothing = <T>(read: () => T, nothing: T): T => {
    try {
      return read();
    } catch {
      return nothing; // no git checkout, which is a reason of its own
    }
  };
  return {
    version,
    currentVersion,
    tags: orNothing(() => lines('tag', '--list'), []),
    commit: orNothing(() => projectGit('rev-parse', '--short=12', 'HEAD').trim(), null),
    changedFiles: orNothing(() => lines('status', '--porcelain').map((line) => line.slice(3)), []),
    changelog: await fs.readFile(inRoot('CHANGELOG.md'), 'utf8').catch(() => ''),
    runtime: await ensureElectron(),
    wantedElectron: wantedVersion,
    testedCommit: await readTested(),
  };
}

/** Writes the version into the tree and commits it, so that the packages name the commit they are made of. */
async function commitVersion({ version, currentVersion, changelog }: ReleaseState): Promise<void> {
  for (const name of ['package.json', 'package-lock.json']) await fs.writeFile(inRoot(name), withVersion(await fs.readFile(inRoot(name), 'utf8'), currentVersion, version));
  await fs.writeFile(inRoot('CHANGELOG.md'), closeChangelog(changelog, version, new Date().toISOString().slice(0, 10)));
  projectGit('commit', '--quiet', '--message', `Release ${version}`, 'package.json', 'package-lock.json', 'CHANGELOG.md');
}

/** @throws Error when a package holds another runtime than the one that is pinned */
async function refuseForeignRuntime(): Promise<void> {
  const forge = inRoot('out/forge');
  for (const entry of await fs.readdir(forge, { withFileTypes: true })) {
    const file = path.join(forge, entry.name, 'version');
    const packaged = entry.isDirectory() ? await fs.readFile(file, 'utf8').catch(() => null) : null;
    if (packaged !== null && packaged.trim().replace(/^v/, '') !== wantedVersion) throw new Error(`${entry.name} holds Electron ${packaged.trim()}, not ${wantedVersion}. There is no release.`);
  }
}

async function collect(version: string): Promise<string> {
  const to = inRoot(`out/release/${version}`);
  await fs.rm(to, { recursive: true, force: true });
  await fs.mkdir(to, { recursive: true });
  const made = await fs.readdir(inRoot('out/forge/make'), { recursive: true, withFileTypes: true });
  const files = made.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error('No package was made.');
  for (const file of files) await fs.copyFile(file, path.join(to, path.basename(file)));
  const sbom = path.join(to, `heed-${version}.cdx.json`);
  await fs.writeFile(sbom, await billOfMaterials());
  const all = [...files.map((file) => path.join(to, path.basename(file))), sbom];
  await fs.writeFile(path.join(to, 'SHA256SUMS'), await checksumLines(all));
  return to;
}

/** Everything the lockfile names, in CycloneDX: what is bundled, and what it was built with. */
async function billOfMaterials(): Promise<string> {
  const { stdout } = await run('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: root, maxBuffer: LONGEST_SBOM_BYTES, shell: process.platform === 'win32' });
  const bill = JSON.parse(stdout) as { metadata: { component: object } };
  // npm names the project after its folder.
  Object.assign(bill.metadata.component, { name: 'heed', type: 'application' });
  return `${JSON.stringify(bill, null, 2)}\n`;
}

async function release(state: ReleaseState): Promise<void> {
  await fs.rm(inRoot('out/forge'), { recursive: true, force: true });
  await commitVersion(state);
  if ((await makePackages({ HEED_RELEASE: '1' })) !== 0) throw new Error(`The packages could not be made. The commit "Release ${state.version}" stands; there is no tag.`);
  await refuseForeignRuntime();
  const folder = await collect(state.version);
  projectGit('tag', tagOf(state.version));
  console.log(`Heed ${state.version} is in ${path.relative(root, folder)}, tagged ${tagOf(state.version)}. Nothing was published: look at it, then push the tag.`);
}

async function main([...args]: readonly string[]): Promise<number> {
  const version = args.find((arg) => !arg.startsWith('-'));
  if (version === undefined) {
    console.error('Say which version: npm run release 1.2.0, with -- --dry-run to try it.');
    return 1;
  }
  const state = await readState(version);
  const reasons = refusals(state);
  for (const reason of reasons) console.error(`Refused: ${reason}`);
  if (reasons.length > 0) return 1;
  if (!args.includes('--dry-run')) await release(state);
  else console.log(`Would set ${state.currentVersion} to ${version}, close the changelog, commit "Release ${version}", make the packages on Electron ${state.wantedElectron}, write SHA256SUMS and heed-${version}.cdx.json into out/release/${version}, and tag ${tagOf(version)}.`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
