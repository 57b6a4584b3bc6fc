import fs from 'node:fs/promises';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import type { Figure } from './figures.ts';
import { type Ground, root } from './ground.ts';

const SHIPPED = ['out/main', 'out/preload', 'out/renderer'];

/** What an installed Heed takes on the disk: the runtime, with one archive of the app's own files in place of Electron's default app. */
export async function sizeFigures({ runtime, work }: Ground): Promise<Figure[]> {
  const files = path.join(work, 'shipped');
  await fs.mkdir(files);
  await fs.copyFile(path.join(root, 'package.json'), path.join(files, 'package.json'));
  for (const folder of SHIPPED) await fs.cp(path.join(root, folder), path.join(files, folder), { recursive: true, filter: (source) => !source.endsWith('.map') });
  const archive = path.join(work, 'app.asar');
  await createPackage(files, archive);
  const own = (await fs.stat(archive)).size / 1e6;
  const defaultApp = (await fs.stat(path.join(runtime.folder, 'resources/default_app.asar')).catch(() => ({ size: 0 }))).size / 1e6;
  const bare = (await folderSize(runtime.folder)) / 1e6;
  return [
    { what: 'installed size', unit: 'MB', of: 'median', runs: [bare - defaultApp + own], baseline: { name: 'the bare Electron', runs: [bare] }, goal: null },
    { what: 'the app’s own archive (asar)', unit: 'MB', of: 'median', runs: [own], goal: { of: 'value', limit: 8 } },
    { what: 'script read by a start', unit: 'MB', of: 'median', runs: [(await startScript()) / 1e6], goal: null },
  ];
}

async function folderSize(folder: string): Promise<number> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => (await fs.stat(path.join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The scripts that the page of the window names, before any screen is asked for. */
async function startScript(): Promise<number> {
  const folder = path.join(root, 'out/renderer');
  const page = await fs.readFile(path.join(folder, 'index.html'), 'utf8');
  const names = new Set([...page.matchAll(/(?:src|href)="\/(?<name>assets\/[^"]+\.js)"/g)].map(({ groups }) => groups?.['name'] ?? ''));
  const sizes = await Promise.all([...names].map(async (name) => (await fs.stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
