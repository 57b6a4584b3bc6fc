import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { PersonId } from '#domain/people/person.ts';
import { newHeader, createSegment } from '#electron/journal/segments.ts';
import { askFromOutside } from '#tests/support/ask-from-outside.ts';
import { answerMessage } from '#tests/support/dialogs.ts';
import { test as alone } from '#tests/support/launch.ts';
import { thePerson } from '#tests/support/meeting-records.ts';
import { seed } from '#tests/support/seed.ts';
import { untilLevel } from '#tests/support/store.ts';
import { mountSmall } from '#tests/support/mounts.ts';
import { openSessionBus, type SessionBus } from '#tests/support/session-bus.ts';
import { expect, launch, root, test } from '#tests/support/shared-app.ts';
import { needs } from '#tests/support/tools.ts';
import { SAYS_REJECTIONS, watchApp } from '#tests/support/watch-app.ts';
import { ensureElectron } from '#build/electron-runtime.ts';
import { rootFlags } from '#build/display.ts';

const windowCount = (app: ElectronApplication) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const closeWindow = (app: ElectronApplication) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const untilShown = (app: ElectronApplication) => expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);

/** Presses an entry by its label, as a person or a screen reader does. */
const choose = (app: ElectronApplication, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] => items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
    const found = all(Menu.getApplicationMenu()?.items ?? []).find((item) => item.label === wanted);
    if (!found) throw new Error(`no menu entry ${wanted}`);
    found.click();
  }, label);

/** Starts Heed once more in the same profile, as the desktop would, and waits until that start has ended. */
async function startAgain(profile: string, ...args: readonly string[]): Promise<number | null> {
  const { executable } = await ensureElectron();
  const second = spawn(executable, [...rootFlags, root, ...args], { stdio: 'ignore', env: { ...process.env, HEED_PROFILE: profile } });
  return new Promise((resolve) => second.once('exit', resolve));
}

alone('started by the session it has no window; other starts find the one Heed of the profile, which goes on without a page in memory', async ({ profile }) => {
  const app = await _electron.launch({ args: [...SAYS_REJECTIONS, root, '--hidden'], chromiumSandbox: process.getuid?.() !== 0, env: { ...(process.env as Record<string, string>), HEED_PROFILE: profile } });
  const { complaints } = watchApp(app);
  await expect.poll(() => fs.readdir(path.join(profile, 'journal')).catch(() => [])).toHaveLength(1);
  expect(await windowCount(app)).toBe(0);
  expect(await startAgain(profile)).toBe(0);
  await expect.poll(() => windowCount(app)).toBe(1);
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(await startAgain(profile, '--hidden', 'heed:people/0192'), 'the session starts it once more').toBe(0);
  expect(page.url()).not.toContain('unknown-link');
  expect(await windowCount(app)).toBe(1);
  expect(await startAgain(profile, 'heed:people/0192'), 'someone opens a link').toBe(0);
  await expect(page.getByText('Heed does not know this link.')).toBeVisible();
  expect(await windowCount(app)).toBe(1);

  await closeWindow(app);
  await expect.poll(() => windowCount(app)).toBe(0);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(0);
  expect(await startAgain(profile)).toBe(0);
  await expect.poll(() => windowCount(app)).toBe(1);
  await app.close();
  expect(complaints).toEqual([]);
});

test('a link copied leads back to the person, and files of Heed to what is in them', async ({ app, page, profile }) => {
  const ann = thePerson({ id: '0192f0c4-5b3e-7a01-8c2d-0123456789ab' as PersonId, name: 'Ann Avery', preferredName: '' });
  await seed(page, [{ op: 'put', table: 'people', value: ann }]);
  await untilLevel(page);
  await askFromOutside(app, `heed:person/${ann.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ann Avery' })).toBeVisible();
  await page.keyboard.press('Alt+c');
  await expect(page.getByText('Copied a link to this person.')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(`heed:person/${ann.id}`);

  await page.evaluate(() => window.heed.runTask('back-up', { kind: 'back-up' }));
  const [backup = ''] = (await fs.readdir(path.join(profile, 'backups'))).filter((name) => name.endsWith('.zip'));
  await askFromOutside(app, path.join(profile, 'backups', backup));
  await expect(page.getByRole('dialog', { name: `Go back to ${backup}` }).getByText('Ann Avery')).toBeVisible();
  await page.keyboard.press('Escape');
  const archive = path.join(profile, 'all of it.zip');
  await fs.copyFile(path.join(profile, 'backups', backup), archive);
  await askFromOutside(app, pathToFileURL(archive).href);
  await expect(page.getByText('all of it.zip')).toBeInViewport();
  // As macOS hands them over.
  const tell = (event: 'open-url' | 'open-file', what: string) => app.evaluate(({ app: electron }, [name, said]) => void (electron as NodeJS.EventEmitter).emit(name as string, { preventDefault: () => undefined }, said), [event, what]);
  await tell('open-url', `heed://brief/${ann.id}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Brief' })).toBeVisible();
  await tell('open-file', archive);
  await expect(page.getByText('all of it.zip')).toBeInViewport();
});

alone('opens on Today where it was left; quitting waits for what was typed; closing the last window ends Heed when the settings say so', async ({ profile }) => {
  const bounds = { x: 90, y: 70, width: 820, height: 610 };
  const ending = (app: ElectronApplication) => new Promise((resolve) => app.process().once('exit', resolve));
  const first = await launch(profile);
  const page = await first.firstWindow();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(page.url()).toBe('app://heed/#/today');
  await untilShown(first);
  await first.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  await page.evaluate(() => window.heed.setUnsaved(true));
  const firstEnded = ending(first);
  await first.evaluate(({ app: electron }) => electron.quit());
  expect(await windowCount(first)).toBe(1);
  await page.evaluate(() => void window.heed.setUnsaved(false)).catch(() => undefined);
  expect(await firstEnded).toBe(0);

  const second = await launch(profile);
  const again = await second.firstWindow();
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(bounds);
  await again.evaluate(() => window.heed.changeSettings({ closeToTray: false }));
  const secondEnded = ending(second);
  await closeWindow(second);
  expect(await secondEnded).toBe(0);
});

alone('comes back on the screen when its place is gone; settings that cannot be read are set aside', async ({ profile }) => {
  await fs.writeFile(path.join(profile, 'window.json'), JSON.stringify({ bounds: { x: 9000, y: 9000, width: 800, height: 600 }, isMaximised: false }));
  await fs.writeFile(path.join(profile, 'settings.json'), '{"theme": "dark"');
  const app = await launch(profile);
  const page = await app.firstWindow();
  const { bounds, area } = await app.evaluate(({ BrowserWindow, screen }) => ({ bounds: BrowserWindow.getAllWindows()[0]!.getBounds(), area: screen.getPrimaryDisplay().workArea }));
  expect(bounds.x + bounds.width).toBeLessThanOrEqual(area.x + area.width);
  expect(bounds.y + bounds.height).toBeLessThanOrEqual(area.y + area.height);
  expect((await page.evaluate(() => window.heed.readSettings())).theme).toBe('system');
  await app.close();
  expect(await fs.readFile(path.join(profile, 'settings.json.unreadable'), 'utf8')).toBe('{"theme": "dark"');
});

test.describe('the window', () => {
  test('has the colour of its page before it draws', async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: null }); // Playwright pretends light otherwise
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate((wanted) => window.heed.changeSettings({ theme: wanted }), theme);
      expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme);
      await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
      const native = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBackgroundColor().toLowerCase());
      const drawn = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(native.slice(at, at + 2), 16));
      expect(drawn).toBe(`rgb(${red}, ${green}, ${blue})`);
    }
  });

  test('opens a second one at a route, a little aside', async ({ app, page }) => {
    await page.waitForLoadState();
    const [second] = await Promise.all([app.waitForEvent('window'), page.evaluate(() => window.heed.openWindow('/settings'))]);
    await expect.poll(() => second.url()).toBe('app://heed/#/settings');
    const places = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getPosition().join()));
    expect(new Set(places).size).toBe(2);
    await second.close();
  });
});

test.describe('closing the last window', () => {
  test('waits, out of sight, until what was typed is saved; the menu opens a window for a place again', async ({ app, page }) => {
    await page.evaluate(() => window.heed.setUnsaved(true));
    await untilShown(app);
    await closeWindow(app);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))).toEqual([false]);
    await page.evaluate(() => void window.heed.setUnsaved(false)).catch(() => undefined); // the window goes with the answer
    await expect.poll(() => windowCount(app)).toBe(0);
    const [opened] = await Promise.all([app.waitForEvent('window'), choose(app, 'Growth')]);
    await expect.poll(() => opened.url()).toBe('app://heed/#/growth');
  });

  test('comes back and asks when it cannot be saved', async ({ app, page }) => {
    await page.evaluate(() => window.heed.setUnsaved(true));
    await untilShown(app);
    await answerMessage(app, 'Keep open');
    await closeWindow(app);
    await expect.poll(() => app.evaluate(() => (globalThis as { lastMessage?: string }).lastMessage), { timeout: 10_000 }).toContain('not saved yet');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))).toEqual([true]);
    await page.evaluate(() => window.heed.setUnsaved(false));
  });

  alone('does not wait for words that went with a page that crashed', async ({ profile }) => {
    const app = await launch(profile);
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => window.heed.setUnsaved(true));
    await untilShown(app);
    const crashed = page.waitForEvent('crash');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await crashed;
    await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()), 'it comes back by itself').toBe(false);
    await closeWindow(app);
    await expect.poll(() => windowCount(app), { timeout: 2_000 }).toBe(0);
    await app.close();
  });

});

test.describe('start at login', () => {
  alone('writes and removes the entry, and follows what others do to it', async ({ profile }) => {
    test.skip(process.platform !== 'linux', 'XDG autostart is a matter of Linux');
    const config = `${profile}-config`;
    const entry = path.join(config, 'autostart', 'heed.desktop');
    const { HEED_PROFILE: _none, ...environment } = process.env as Record<string, string>;
    const start = () => _electron.launch({ args: [root], chromiumSandbox: process.getuid?.() !== 0, env: { ...environment, XDG_CONFIG_HOME: config } });
    const first = await start();
    const page = await first.firstWindow();
    expect(await page.evaluate(() => window.heed.readAutostart())).toBe('off');
    expect((await page.evaluate(() => window.heed.changeSettings({ startAtLogin: true }))).startAtLogin).toBe(true);
    expect(await fs.readFile(entry, 'utf8')).toMatch(/^Exec=.* --hidden$/m);
    expect(await page.evaluate(() => window.heed.readAutostart())).toBe('on');
    await first.close();

    await fs.rm(entry); // in the desktop's own settings
    const second = await start();
    const again = await second.firstWindow();
    await expect.poll(() => again.evaluate(() => window.heed.readSettings().then(({ startAtLogin }) => startAtLogin))).toBe(false);
    await second.close();
    await fs.rm(config, { recursive: true, force: true });
  });

  test('does not exist for a throwaway profile', async ({ page }) => {
    expect(await page.evaluate(() => window.heed.readAutostart())).toBe('unavailable');
    expect((await page.evaluate(() => window.heed.changeSettings({ startAtLogin: true }))).startAtLogin).toBe(false);
  });
});

alone.describe('when Heed cannot start', () => {
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });

  alone('because a newer Heed wrote the journal', async ({ profile }) => {
    const journal = path.join(profile, 'journal');
    await fs.mkdir(journal, { recursive: true });
    const { file } = await createSegment(journal, 1, { ...newHeader(null), schema: 999 });
    const before = await fs.readFile(file);
    const app = await launch(profile);
    const page = await app.firstWindow();
    await expect(heading(page)).toHaveText('A newer Heed wrote this journal');
    await expect(page.getByText(journal)).toBeVisible();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
    await app.close();
    expect(await fs.readFile(file)).toEqual(before);
    expect(await fs.readdir(journal)).toHaveLength(1);
  });

  alone('because a file stands where its folder should be', async ({ profile }) => {
    const file = path.join(profile, 'not-a-folder');
    await fs.writeFile(file, 'mine');
    const app = await launch(file);
    const page = await app.firstWindow();
    await expect(heading(page)).toHaveText('Heed cannot use its folder');
    await expect(page.getByText(file, { exact: true })).toBeVisible();
    await app.close();
    expect(await fs.readFile(file, 'utf8')).toBe('mine');
  });

  alone('because its folder is read-only', async ({ profile }) => {
    const disk = path.join(profile, 'disk');
    const unmount = await mountSmall(disk, 'size=1m,ro');
    try {
      const app = await launch(disk);
      const page = await app.firstWindow();
      await expect(heading(page)).toHaveText('Heed cannot use its folder');
      await expect(page.getByText('EROFS')).toBeVisible();
      await app.close();
    } finally {
      unmount();
    }
  });

});

test.describe('the menu', () => {
  test('goes to places, tells the window commands, and sizes the text', async ({ app, page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await choose(app, 'Promises');
    await expect.poll(() => page.url()).toContain('#/promises');
    await choose(app, 'Preferences');
    await expect.poll(() => page.url()).toContain('#/settings');
    await choose(app, 'Larger Text');
    await expect.poll(() => page.evaluate(() => window.heed.readSettings().then(({ textSize }) => textSize))).toBe(110);
    await choose(app, 'Normal Text Size');
    await expect.poll(() => page.evaluate(() => window.heed.readSettings().then(({ textSize }) => textSize))).toBe(100);
  });

  test('comes last: a key belongs to the text field first, then to the page', async ({ app, page }) => {
    needs('xdotool'); // real keys: those of a test tool do not pass by the menu
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.body.dataset['commands'] = '';
      window.heed.on('command', ({ name }) => (document.body.dataset['commands'] += `${name} `));
      const field = document.createElement('input');
      field.id = 'field';
      document.body.append(field);
    });
    const press = (keys: string) => execFileSync('xdotool', ['key', keys]);
    await untilShown(app);
    for (const id of execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'heed'], { encoding: 'utf8' }).trim().split('\n')) execFileSync('xdotool', ['windowfocus', id]);

    await page.focus('#field');
    await page.keyboard.type('first');
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.type('second');
    press('ctrl+z'); // once, and in the field only
    await expect(page.locator('#field')).toHaveValue('first');
    await page.locator('#field').blur();
    press('ctrl+z'); // the page's own
    await expect(page.getByText('There is nothing to undo.')).toBeVisible();
    press('ctrl+2'); // nobody's but the menu's
    await expect.poll(() => page.url()).toContain('#/people');
    expect(await page.evaluate(() => document.body.dataset['commands'])).toBe('');
  });

});

alone.describe('the tray', () => {
  let bus: SessionBus;
  alone.beforeEach(async () => {
    needs('dbus-daemon', '/usr/bin/python3');
    bus = await openSessionBus();
  });
  alone.afterEach(() => bus.close());

  alone('opens Heed and quits it; a watcher that comes late finds it', async ({ profile }) => {
    const app = await launch(profile, { DBUS_SESSION_BUS_ADDRESS: bus.address });
    const page = await app.firstWindow();
    await page.waitForLoadState();
    await closeWindow(app);
    await expect.poll(() => windowCount(app)).toBe(0);

    const log = path.join(profile, 'watcher.log');
    bus.run('tray-watcher.py', log);
    await expect.poll(() => fs.readFile(log, 'utf8').catch(() => '')).toContain('register');
    await expect.poll(() => bus.ask('tray-menu.py', 'dump')).toContain('Open Heed');
    await bus.ask('tray-menu.py', 'click', 'Open Heed');
    await expect.poll(() => windowCount(app)).toBe(1);

    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    await bus.ask('tray-menu.py', 'click', 'Quit');
    expect(await ended).toBe(0);
  });

  alone('says once that Heed stays, where there is none', async ({ profile }) => {
    const log = path.join(profile, 'notifications.log');
    await fs.writeFile(log, '');
    const shown = async () => (await fs.readFile(log, 'utf8')).split('\n').filter((line) => line.includes('goes on reminding you')).length;
    bus.run('notification-daemon.py', log);
    const app = await launch(profile, { DBUS_SESSION_BUS_ADDRESS: bus.address });
    await (await app.firstWindow()).waitForLoadState();
    await closeWindow(app);
    await expect.poll(shown, { timeout: 15_000 }).toBe(1);
    await startAgain(profile);
    await expect.poll(() => windowCount(app)).toBe(1);
    await closeWindow(app);
    await expect.poll(() => windowCount(app)).toBe(0);
    await app.close();
    expect(await shown()).toBe(1);
    expect(JSON.parse(await fs.readFile(path.join(profile, 'hints.json'), 'utf8'))).toEqual({ 'stays-without-tray': true });
  });
});
