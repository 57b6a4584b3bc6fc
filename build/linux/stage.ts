import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '#build/run-command.ts';
import { desktopEntry } from './desktop-entry.ts';
import { mimePackage } from './mime-package.ts';

const run = promisify(execFile);
const icons = path.join(root, 'build/icons');

const SANDBOX_HELPER = 'usr/lib/heed/chrome-sandbox';
/** Where the kernel gives no namespaces to ordinary users, Chromium's helper makes them as root. */
const SET_UID_MODE = 0o4755;

/**
 * Lays out what a package of a Linux distribution installs, below `/usr` of a folder: the packaged app, the command,
 * and what desktops read. The names in it are the same for every package of Heed, so that one replaces the other.
 * @param app the folder of the packaged app
 */
export async function stageLinuxTree(app: string, stage: string): Promise<void> {
  const usr = path.join(stage, 'usr');
  await fs.mkdir(path.join(usr, 'lib'), { recursive: true });
  // No hard links: they change the app's own files, which other makers read at the same time.
  await run('cp', ['--recursive', '--reflink=auto', '--no-dereference', app, path.join(usr, 'lib/heed')]);
  await fs.chmod(path.join(stage, SANDBOX_HELPER), SET_UID_MODE);
  await fs.mkdir(path.join(usr, 'bin'));
  await fs.symlink('../lib/heed/heed', path.join(usr, 'bin/heed'));
  await put(path.join(usr, 'share/applications/heed.desktop'), desktopEntry());
  await put(path.join(usr, 'share/mime/packages/heed.xml'), mimePackage());
  await put(path.join(usr, 'share/doc/heed/copyright'), await copyright());
  for (const [size, file, name] of await listIcons()) await put(path.join(usr, 'share/icons/hicolor', size, 'apps', name), await fs.readFile(path.join(icons, file)));
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, content, { mode: 0o644 });
}

/** Folder of the icon theme, file of ours, name there. */
async function listIcons(): Promise<(readonly [string, string, string])[]> {
  const sizes = (await fs.readdir(icons)).filter((file) => /^\d+x\d+\.png$/.test(file));
  return [...sizes.map((file) => [path.parse(file).name, file, 'heed.png'] as const), ['scalable', 'icon.svg', 'heed.svg'], ['symbolic', 'tray.svg', 'heed-symbolic.svg']];
}

async function copyright(): Promise<string> {
  const own = await fs.readFile(path.join(root, 'LICENSE'), 'utf8');
  return `${own.trimEnd()}\n\nHeed contains Electron and Chromium. Their licences are in /usr/lib/heed/LICENSE and\n/usr/lib/heed/LICENSES.chromium.html.\n`;
}
