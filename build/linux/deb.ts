import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { RUNTIME_LIBRARIES } from '#build/system.ts';
import { distributionVersion, isTrial, type PackageFacts } from './package-facts.ts';
import { stageLinuxTree } from './stage.ts';

const run = promisify(execFile);
const ARCHS: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', armv7l: 'armhf' };
const BYTES_PER_KIB = 1024;

/** `none` is for tests; `xz` takes minutes and is smallest. */
export type DebCompression = 'none' | 'gzip' | 'xz';

export function debFileName({ name, version, arch }: PackageFacts): string {
  return `${name}_${distributionVersion(version)}_${debArch(arch)}.deb`;
}

function debArch(arch: string): string {
  const known = ARCHS[arch];
  if (known === undefined) throw new Error(`Debian has no name for the processor "${arch}".`);
  return known;
}

/** The control file (Debian Policy, chapter 5). The libraries are those that a bare Debian lacks to run Heed. */
export function debControl(facts: PackageFacts, installedBytes: number): string {
  const fields: readonly (readonly [string, string])[] = [
    ['Package', facts.name],
    ['Version', distributionVersion(facts.version)],
    ['Section', 'utils'],
    ['Priority', 'optional'],
    ['Architecture', debArch(facts.arch)],
    ['Depends', RUNTIME_LIBRARIES.join(', ')],
    // Opens links of notes in the browser.
    ['Recommends', 'xdg-utils'],
    ['Suggests', 'gnome-keyring'],
    ...(isTrial(facts) ? ([['Conflicts', 'heed'], ['Replaces', 'heed']] as const) : []),
    ['Installed-Size', String(Math.ceil(installedBytes / BYTES_PER_KIB))],
    ['Maintainer', facts.author],
    ['Homepage', facts.homepage],
    ['Description', facts.description.replaceAll(/\s+/g, ' ').replace(/\.$/, '')],
  ];
  return `${fields.map(([field, value]) => `${field}: ${value}`).join('\n')}\n`;
}

/**
 * Makes a .deb of a packaged app with dpkg-deb alone.
 * @returns the file, in the folder given
 */
export async function makeDeb(app: string, facts: PackageFacts, to: string, compression: DebCompression): Promise<string> {
  await fs.mkdir(to, { recursive: true });
  const stage = await fs.mkdtemp(path.join(to, 'stage-'));
  try {
    await fs.chmod(stage, 0o755);
    await stageLinuxTree(app, stage);
    await fs.mkdir(path.join(stage, 'DEBIAN'));
    await fs.writeFile(path.join(stage, 'DEBIAN/control'), debControl(facts, await sizeOf(path.join(stage, 'usr'))));
    const file = path.join(to, debFileName(facts));
    await run('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', stage, file]);
    return file;
  } finally {
    await fs.rm(stage, { recursive: true, force: true });
  }
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await fs.stat(path.join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
