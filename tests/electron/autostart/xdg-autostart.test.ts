import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { autostartEntry, isEntryOn, quoteArgument } from '#electron/autostart/desktop-entry.ts';
import { xdgAutostart } from '#electron/autostart/xdg-autostart.ts';

let home: string;
beforeEach(async () => {
  home = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-config-'));
});
afterEach(() => fs.rm(home, { recursive: true, force: true }));

const entryFile = () => path.join(home, 'autostart', 'heed.desktop');

test.each([
  ['/usr/bin/heed', '/usr/bin/heed'],
  ['/opt/My Apps/heed', '"/opt/My Apps/heed"'],
  ['/opt/100%/heed', '"/opt/100%%/heed"'],
  ['/opt/"x"/$HOME/`ls`', '"/opt/\\"x\\"/\\$HOME/\\`ls\\`"'],
  ['/opt/back\\slash', '"/opt/back\\\\slash"'],
  ['', '""'],
])('quotes %s', (argument, quoted) => expect(quoteArgument(argument)).toBe(quoted));

test('doubles the backslashes of quoting once more, as values of an entry want', () => {
  expect(autostartEntry(['/opt/$x/heed', '--hidden'])).toContain('\nExec="/opt/\\\\$x/heed" --hidden\n');
});

test.each([
  ['[Desktop Entry]\nExec=heed --hidden\n', true],
  ['[Desktop Entry]\r\nExec=heed\r\nX-GNOME-Autostart-enabled=true\r\n', true],
  ['[Desktop Entry]\nExec=heed\nHidden=true\n', false],
  ['[Desktop Entry]\nExec=heed\nHidden = true\n', false],
  ['[Desktop Entry]\nExec=heed\nX-GNOME-Autostart-enabled=false\n', false],
  ['', false],
])('%j starts at login: %s', (entry, isOn) => expect(isEntryOn(entry)).toBe(isOn));

test('goes on and off, and says what is on the disk', async () => {
  const autostart = xdgAutostart(home, ['/usr/bin/heed', '--hidden']);
  expect(await autostart.read()).toBe('off');
  expect(await autostart.set(true)).toBe('on');
  expect(await fs.readFile(entryFile(), 'utf8')).toContain('\nExec=/usr/bin/heed --hidden\n');
  expect(await fs.readdir(path.dirname(entryFile()))).toEqual(['heed.desktop']);
  await fs.writeFile(entryFile(), `${await fs.readFile(entryFile(), 'utf8')}Hidden=true\n`);
  expect(await autostart.read()).toBe('off');
  expect(await autostart.set(true)).toBe('on');
  expect(await autostart.set(false)).toBe('off');
  expect(await autostart.set(false)).toBe('off');
  expect(await fs.readdir(path.dirname(entryFile()))).toEqual([]);
});

test('says that it is off when the folder cannot be made', async () => {
  await fs.writeFile(path.join(home, 'autostart'), 'a file in the way');
  const autostart = xdgAutostart(home, ['/usr/bin/heed']);
  expect(await autostart.set(true)).toBe('unavailable');
});
