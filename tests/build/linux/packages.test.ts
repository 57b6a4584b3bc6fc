import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debControl, makeDeb } from '#build/linux/deb.ts';
import { desktopEntry } from '#build/linux/desktop-entry.ts';
import { mimePackage } from '#build/linux/mime-package.ts';
import { distributionVersion, packageFacts } from '#build/linux/package-facts.ts';
import { makeRpm, rpmSpec } from '#build/linux/rpm.ts';
import { writeArchive } from '#electron/archive/write-archive.ts';
import { isInstalled } from '#tests/support/tools.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const facts = packageFacts('heed', 'x64', packageJson);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heed-packages-'));
  const app = path.join(folder, 'app');
  mkdirSync(app);
  for (const file of ['heed', 'chrome-sandbox']) writeFileSync(path.join(app, file), '#!/bin/sh\n', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a package without what it must say of itself is not made', () => expect(() => packageFacts('heed', 'x64', { ...packageJson, homepage: '' })).toThrow('package.json lacks "homepage"'));

test.each([
  ['1.2.3', '1.2.3'],
  ['1.2.3-rc.1', '1.2.3~rc.1'],
])('version %s is %s to a distribution, so that it is sorted as it is meant', (version, sorted) => expect(distributionVersion(version)).toBe(sorted));

test('a trial package goes where Heed is, and never beside it', () => {
  expect(debControl(facts, 1)).not.toContain('Conflicts');
  const trial = { ...facts, name: 'heed-fallback-runtime' };
  expect(debControl(trial, 1)).toMatch(/^Conflicts: heed\nReplaces: heed$/m);
  expect(rpmSpec(trial, '/stage')).toMatch(/^Conflicts: heed$/m);
});

test.skipIf(!isInstalled('desktop-file-validate'))('the desktop entry is as the specification wants it', () => {
  const file = path.join(folder, 'heed.desktop');
  writeFileSync(file, desktopEntry());
  execFileSync('desktop-file-validate', [file], { stdio: 'pipe' });
  // The control: the tool does look.
  writeFileSync(file, desktopEntry().replace('Exec=heed %U', 'Exec=heed %Y'));
  expect(() => execFileSync('desktop-file-validate', [file], { stdio: 'pipe' })).toThrow('desktop-file-validate');
});

test.skipIf(!isInstalled('update-mime-database') || !isInstalled('gio'))('archives and backups are known for what they are, and other files are left to themselves', async () => {
  const data = path.join(folder, 'share');
  mkdirSync(path.join(data, 'mime/packages'), { recursive: true });
  writeFileSync(path.join(data, 'mime/packages/heed.xml'), mimePackage());
  execFileSync('update-mime-database', [path.join(data, 'mime')], { stdio: 'pipe' });
  const typeOf = (name: string, content: Uint8Array | string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const said = execFileSync('gio', ['info', '-a', 'standard::content-type', file], { encoding: 'utf8', env: { ...process.env, XDG_DATA_HOME: data } });
    return /standard::content-type: (\S+)/.exec(said)?.[1];
  };
  const archive = await anArchive();
  for (const name of ['heed-000042-20261122T080215Z-daily-1830.zip', 'Heed 2026-11-22.zip', 'renamed.zip']) expect(typeOf(name, archive), name).toBe('application/vnd.heed.archive+zip');
  for (const name of ['heed-000042-20261122T080215Z-before-import-1830.zip.age', 'Heed 2026-11-22.zip.age']) expect(typeOf(name, 'age-encryption.org/v1'), name).toBe('application/vnd.heed.archive+age');
  const other = Buffer.from(Buffer.from(archive).toString('latin1').replace('"heed-archive"', '"an-extension"'), 'latin1');
  expect(typeOf('Heed 2026-11-22.zip', other), 'another zip').toBe('application/zip');
  expect(typeOf('photos.zip.age', 'age-encryption.org/v1')).not.toContain('heed');
});

async function anArchive(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const none = (async function* (): AsyncGenerator<never> {})();
  await writeArchive({ rows: none, settings: {}, seal: null, createdAt: 0, app: '0.1.0' }, async (bytes) => void parts.push(bytes));
  return Buffer.concat(parts);
}

/** What stands in a package for every desktop, besides the app's own files. */
const DESKTOP_FILES = [
  'usr/bin/heed',
  'usr/lib/heed/heed',
  'usr/share/applications/heed.desktop',
  'usr/share/mime/packages/heed.xml',
  'usr/share/doc/heed/copyright',
  ...[16, 24, 32, 48, 64, 128, 256, 512].map((size) => `usr/share/icons/hicolor/${size}x${size}/apps/heed.png`),
  'usr/share/icons/hicolor/scalable/apps/heed.svg',
  'usr/share/icons/hicolor/symbolic/apps/heed-symbolic.svg',
];

test.skipIf(!isInstalled('dpkg-deb'))('a .deb holds the app, what desktops read, and the sandbox helper as root’s', async () => {
  const file = await makeDeb(path.join(folder, 'app'), facts, path.join(folder, 'deb'), 'none');
  expect(path.basename(file)).toBe(`heed_${facts.version}_amd64.deb`);
  const list = execFileSync('dpkg-deb', ['--contents', file], { encoding: 'utf8' });
  for (const each of DESKTOP_FILES) expect(list).toContain(`./${each}`);
  expect(list).toMatch(/-rwsr-xr-x root\/root .*usr\/lib\/heed\/chrome-sandbox/);
  expect(list.split('\n').filter((line) => line !== '' && !line.includes(' root/root '))).toEqual([]);
  expect(execFileSync('dpkg-deb', ['--field', file, 'Depends'], { encoding: 'utf8' })).toContain('libasound2');
  expect(statSync(path.join(folder, 'app/chrome-sandbox')).mode & 0o7777, 'the packaged app stays as it was').toBe(0o755);
});

test.skipIf(!isInstalled('rpmbuild') || process.arch !== 'x64')('an .rpm holds the same', async () => {
  const file = await makeRpm(path.join(folder, 'app'), facts, path.join(folder, 'rpm'));
  const list = execFileSync('rpm', ['-qplv', file], { encoding: 'utf8' });
  for (const each of DESKTOP_FILES) expect(list).toContain(`/${each}`);
  expect(list).toMatch(/-rwsr-xr-x.* root +root .*\/usr\/lib\/heed\/chrome-sandbox/);
  expect(execFileSync('rpm', ['-qp', '--requires', file], { encoding: 'utf8' })).toContain('libasound.so.2()(64bit)');
});
