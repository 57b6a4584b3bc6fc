import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { rootFlags } from '#build/display.ts';
import { makeDeb } from '#build/linux/deb.ts';
import type { Change } from '#domain/journal/change.ts';
import { type CalendarDate, calendarDateAt, type WallTime } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { stamp } from '#domain/record.ts';
import type { OwnReminder, OwnReminderId } from '#domain/reminders/own-reminder.ts';
import { DESKTOP_TOOLS, needsPython, openDesktopSession } from '#tests/support/desktop-session.ts';
import { goTo } from '#tests/support/go-to.ts';
import { expect, test as base } from '#tests/support/launch.ts';
import { addOrdinaryUser, canBeSandboxed, confinement, type OrdinaryUser, startInstalled } from '#tests/support/ordinary-user.ts';
import { factsForTest, packageApp, withVersion } from '#tests/support/packaged-app.ts';
import { pdfPages } from '#tests/support/pdf.ts';
import { seed } from '#tests/support/seed.ts';
import { needs } from '#tests/support/tools.ts';

const run = promisify(execFile);

/** How each switch of the built binary must stand (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const FUSES = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
} as const;

/** The packaged app, made once for the tests of this file. */
const test = base.extend<object, { packaged: string }>({
  packaged: [async ({}, use) => use(await packageApp()), { scope: 'worker', timeout: 180_000 }],
});

test.skip(process.platform !== 'linux', 'elsewhere a package is signed first');

/** Much more would be somebody else's files, or a dictionary by accident. */
const LARGEST_APP_BYTES = 8_000_000;

test('the package is hardened: its fuses stand as they should, nobody runs code in it, and it holds the bundles only', async ({ packaged, profile }) => {
  const binary = path.join(packaged, 'heed');
  const fuses = await getCurrentFuseWire(binary);
  for (const [fuse, state] of Object.entries(FUSES)) expect(fuses[fuse as unknown as FuseV1Options], FuseV1Options[Number(fuse)]).toBe(state);

  // Whatever would run code in it at once: as Node, required by Node, or through a debugger.
  const mark = path.join(profile, 'was-run');
  const evil = path.join(profile, 'evil.cjs');
  await writeFile(evil, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const app = spawn(binary, [...rootFlags, '--inspect=0', evil], { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HEED_PROFILE: profile, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${evil}` } });
  let said = '';
  app.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await expect.poll(() => readdir(profile), 'it starts as Heed').toContain('journal');
  process.kill(-(app.pid as number), 'SIGKILL');
  expect(said).not.toContain('Debugger listening');
  expect(await readdir(profile)).not.toContain(path.basename(mark));
  // The control: what it was given does run in a Node.
  await run(process.execPath, [evil]);
  expect(await readdir(profile)).toContain(path.basename(mark));

  const archive = path.join(packaged, 'resources/app.asar');
  expect((await stat(archive)).size).toBeLessThan(LARGEST_APP_BYTES);
  expect(await readdir(path.join(packaged, 'resources')), 'nothing lies beside it').toEqual(['app.asar']);
  const inside = listPackage(archive, { isPack: false });
  expect(inside.filter((file) => !/^\/(package\.json$|out($|\/(main|preload|renderer)($|\/)))/.test(file) || file.endsWith('.map'))).toEqual([]);
  expect(inside).toContain('/out/main/index.js');
});

const OLDER = '0.0.9';
const ANA = 'Ana Reyes';

/** Why the package cannot be installed here; null when it can. Nobody's own Heed is touched. */
function whyNotInstalled(): string | null {
  if (process.getuid?.() !== 0) return 'only root may install packages and add a user';
  const isThere = (name: string) => spawnSync('dpkg-query', ['--show', name], { stdio: 'ignore' }).status === 0;
  return ['heed', 'heed-fallback-runtime'].some(isThere) ? 'Heed is installed on this machine' : null;
}

const dpkg = (...args: readonly string[]) => run('dpkg', ['--force-unsafe-io', ...args]);

/** Answers the system's own dialog for saving, which nothing in the page reaches, with the name it proposes; again while it is not ready for keys. */
async function acceptSaveDialog(savedPdf: () => Promise<string | undefined>): Promise<string> {
  await expect(async () => {
    // Fails while there is no such dialog, and once there is none any more.
    await run('xdotool', ['search', '--onlyvisible', '--name', '^Save as PDF$', 'windowfocus', 'key', '--clearmodifiers', 'Return']).catch(() => undefined);
    expect(await savedPdf()).toBeDefined();
  }).toPass({ timeout: 40_000, intervals: [500] });
  return (await savedPdf()) as string;
}

const promiseOf = (page: Page) => page.locator('main').getByText('budget answer');

test('installed by dpkg it runs in its sandbox for an ordinary user, does the main job, keeps what was written over an upgrade, and leaves it when it goes', async ({ packaged }) => {
  test.setTimeout(240_000);
  needs('dpkg', 'dpkg-deb', 'useradd', 'xdotool', 'pdftotext', ...DESKTOP_TOOLS);
  needsPython('dbus', 'gi');
  const reason = whyNotInstalled();
  test.skip(reason !== null, reason ?? '');
  const work = await mkdtemp(path.join(tmpdir(), 'heed-installed-'));
  const desktop = await openDesktopSession();
  let user: OrdinaryUser | undefined;
  try {
    const newer = await factsForTest();
    const [oldDeb, newDeb] = await Promise.all([
      withVersion(packaged, OLDER, path.join(work, 'older')).then(async (app) => makeDeb(app, await factsForTest(OLDER), work, 'none')),
      makeDeb(packaged, newer, work, 'none'),
      desktop.startService(),
    ]);
    await dpkg('--install', oldDeb);
    user = await addOrdinaryUser(`heed-${process.pid}`, { DISPLAY: process.env['DISPLAY'] ?? '', DBUS_SESSION_BUS_ADDRESS: desktop.address });
    expect(await user.run('/usr/bin/heed', '--version')).toMatch(/^Heed 0\.0\.9 \(built on \d{4}-\d\d-\d\d/);

    const { home } = user;
    const isSandboxed = await canBeSandboxed(user);
    const switches = isSandboxed ? [] : ['--no-sandbox'];
    if (!isSandboxed) test.info().annotations.push({ type: 'without the sandbox', description: 'this machine lets nobody make the namespaces it is made of' });
    const savedPdf = async () => (await readdir(home, { recursive: true })).find((file) => file.endsWith('.pdf') && !path.basename(file).startsWith('.'));

    const personId = await test.step('the main job, in the sandbox', async () => {
      const { page, pid, quit } = await startInstalled(user as OrdinaryUser, ...switches);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const [renderer] = await (user as OrdinaryUser).processes('renderer');
      const [outside, inside] = [await confinement(pid), await confinement(renderer as number)];
      if (isSandboxed) expect(inside.seccomp, 'system calls are filtered').toBe('2');
      if (isSandboxed) expect(inside.network, 'it has no network').not.toBe(outside.network);
      // Fails when no window calls itself so, as the desktop entry says it does.
      await run('xdotool', ['search', '--onlyvisible', '--class', '^Heed$']);

      await page.keyboard.press('Control+n');
      await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(ANA);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: ANA })).toBeVisible();
      const id = /people\/([\w-]+)/.exec(page.url())?.[1] as string;
      await goTo(page, '/today');
      await page.getByRole('textbox', { name: 'Write something down' }).fill(`promise ${ANA}: budget answer by today`);
      await page.keyboard.press('Enter');
      await expect(promiseOf(page)).toBeVisible();

      await page.evaluate(async () => {
        const { reminders } = await window.heed.readSettings();
        await window.heed.changeSettings({ startAtLogin: true, reminders: { ...reminders, quietFrom: '00:00' as never, quietTo: '00:00' as never } });
      });
      expect(await readFile(path.join(home, '.config/autostart/heed.desktop'), 'utf8')).toContain(`\nExec=${['/usr/lib/heed/heed', ...switches, '--hidden'].join(' ')}\n`);
      await seed(page, [aReminder()]);
      await expect.poll(async () => (await desktop.shown()).map(({ title }) => title), { timeout: 30_000 }).toContain('Bring the cake');

      await goTo(page, `/people/${id}/brief`);
      await page.getByRole('button', { name: 'Save as PDF' }).click();
      expect(pdfPages(path.join(home, await acceptSaveDialog(savedPdf))).join('')).toContain('budget answer');
      await quit();
      return id;
    });

    await dpkg('--install', newDeb);
    await test.step('after the upgrade, opened by a link', async () => {
      const { page, quit } = await startInstalled(user as OrdinaryUser, ...switches, `heed:person/${personId}`);
      await expect(page.getByRole('heading', { level: 1, name: ANA })).toBeVisible();
      await goTo(page, '/settings/about');
      await expect(page.getByText(`You run Heed ${newer.version}, built on`)).toBeVisible();
      await (user as OrdinaryUser).run('/usr/bin/heed', ...switches, 'heed:today');
      await expect(promiseOf(page)).toBeVisible();
      await quit();
    });

    const profile = path.join(home, '.config/Heed');
    const journal = async () => Promise.all((await readdir(path.join(profile, 'journal'))).map((name) => readFile(path.join(profile, 'journal', name), 'hex')));
    const before = await journal();
    await dpkg('--remove', 'heed');
    for (const gone of ['/usr/lib/heed', '/usr/bin/heed', '/usr/share/applications/heed.desktop']) await expect(stat(gone)).rejects.toThrow('ENOENT');
    expect(before.length).toBeGreaterThan(0);
    expect(await journal()).toEqual(before);
  } finally {
    await user?.remove();
    await dpkg('--purge', 'heed').catch(() => undefined);
    await desktop.close();
    await rm(work, { recursive: true, force: true });
  }
});

/** A reminder that came due a minute ago. */
function aReminder(): Change {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dueAt = Date.now() - 60_000;
  const on: CalendarDate = calendarDateAt(dueAt, zone);
  const at: WallTime = wallTimeAt(dueAt, zone);
  return { op: 'put', table: 'ownReminders', value: stamp<OwnReminder>({ id: '0192f0c4-0000-7000-8000-000000000001' as OwnReminderId, personId: null, text: 'Bring the cake', on, at, recurrence: null, state: 'active' }, dueAt) };
}
