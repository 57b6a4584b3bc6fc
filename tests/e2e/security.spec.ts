import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import { argumentsOf } from '#electron/ipc/arguments.ts';
import { launch, test as alone } from '#tests/support/launch.ts';
import { expect, root, test } from '#tests/support/shared-app.ts';

/** Every file below a folder with its size, to see that nothing was written. */
async function sizes(folder: string): Promise<Record<string, number>> {
  const files = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const found = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
  return Object.fromEntries(await Promise.all(found.map(async (file) => [file, (await fs.stat(file)).size] as const)));
}

/** How a call ends in the window: what it answered, or how it was refused. */
const call = (page: Page, name: string, ...args: unknown[]): Promise<string> =>
  page.evaluate(
    async ([method, values]) => {
      const bridge = window.heed as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
      return bridge[method]!(...values).then(
        (value) => `answered ${JSON.stringify(value)}`,
        (error: Error) => error.message,
      );
    },
    [name, args] as const,
  );

test('a page sees the bridge and nothing of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', '__dirname'].filter((name) => name in window),
    bridge: Object.entries(window.heed).filter(([, member]) => typeof member !== 'function'),
  }));
  expect(seen).toEqual({ globals: [], bridge: [['speech', { language: 'en', locale: 'en-GB' }]] });
});

test('every window is sandboxed and isolated', async ({ app, page }) => {
  const [second] = await Promise.all([app.waitForEvent('window'), page.evaluate(() => window.heed.openWindow('/people'))]);
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).toHaveLength(2);
  for (const each of preferences) expect(each).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
  await second.close();
});

alone('the content security policy stops foreign and inline code, and nothing leaves where no policy stands in the way', async ({ profile }) => {
  const app = await launch(profile);
  const page = await app.firstWindow();
  const headers = await page.evaluate(async () => {
    const response = await fetch('/index.html');
    return { policy: response.headers.get('content-security-policy'), sniff: response.headers.get('x-content-type-options') };
  });
  expect(headers.policy).toContain("default-src 'none'");
  expect(headers.policy).toContain("script-src 'self'");
  expect(headers.sniff).toBe('nosniff');

  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => document.body.setAttribute(`data-${effectiveDirective}`, 'blocked'));
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.wasRun = "yes"';
    const image = document.createElement('img');
    image.src = 'https://example.com/pixel.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(script, image, frame);
    void fetch('https://example.com/').catch(() => undefined);
    // In a task of its own: the tool that runs this test may evaluate strings within its own one.
    setTimeout(() => new Function('document.body.dataset.wasRun = "yes"')());
  });
  for (const directive of ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem']) await expect(page.locator('body')).toHaveAttribute(`data-${directive}`, 'blocked');
  await expect(page.locator('body')).not.toHaveAttribute('data-was-run');

  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const outcome = await app.evaluate(async ({ session }, url) => {
      return session.defaultSession.fetch(url).then(
        () => 'loaded',
        (error: Error) => error.message,
      );
    }, outside);
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    const loaded = await app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      const result = await window.loadURL(url).then(
        () => 'loaded',
        (error: Error) => error.message,
      );
      window.destroy();
      return result;
    }, outside);
    expect(loaded).toContain('ERR_BLOCKED_BY_CLIENT');
    // The control: this server does answer whoever reaches it.
    expect(await (await fetch(outside)).text()).toBe('outside');
    expect(asked).toHaveLength(1);
  } finally {
    server.close();
    await app.close();
  }
});

test.describe('under attack', () => {
  test.use({ expectedComplaints: [/Not allowed to load local resource/] });

  test('no page navigates away or opens a window of its own', async ({ app, page }) => {
    await page.waitForLoadState();
    const before = page.url();
    await page.evaluate(() => {
      window.open('https://example.com/', '_blank');
      window.open('app://heed/index.html', '_blank');
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      location.href = 'file:///etc/passwd';
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });
});

test('no permission is given', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const queried = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then((status) => status.state)));
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: DOMException) => error.name,
    );
    return { queried, camera, notification: await Notification.requestPermission() };
  });
  expect(states.queried).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  expect(states.camera).not.toBe('granted');
  expect(states.notification).toBe('denied');
});

test('the app scheme gives nothing but the bundle', async ({ app, page }) => {
  await page.waitForLoadState();
  const addresses = [
    'app://heed/../package.json',
    'app://heed/..%2fpackage.json',
    'app://heed/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://heed/..%5c..%5cpackage.json',
    'app://heed//etc/passwd',
    'app://heed/%2fetc%2fpasswd',
    'app://heed/assets/../../main/index.js',
    'app://heed/index.html%00.png',
    'app://heed/%',
    'app://heed/nothing-here.js',
    'app://elsewhere/index.html',
  ];
  for (const address of addresses) {
    const status = await app.evaluate(async ({ session }, url) => (await session.defaultSession.fetch(url)).status, address);
    expect(status, address).toBe(404);
  }
  // The control: what is in the bundle is given.
  expect(await app.evaluate(async ({ session }) => (await session.defaultSession.fetch('app://heed/index.html')).status)).toBe(200);
});

test('refuses evil arguments with a value and writes nothing', async ({ page, profile }) => {
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(() => window.heed.readJournalState());
  const journal = path.join(profile, 'journal');
  const filesBefore = await sizes(journal);
  const change = { op: 'put', table: 'people', value: { id: 'p1' } };
  const commit = { label: 'x', at: 1, origin: 'w', changes: [change] };
  const evil: [string, ...unknown[]][] = [
    ['appendToJournal'],
    ['appendToJournal', null],
    ['appendToJournal', { ...commit, changes: [] }],
    ['appendToJournal', { ...commit, at: Number.NaN }],
    ['appendToJournal', { ...commit, changes: [{ ...change, table: '../../etc' }] }],
    ['appendToJournal', { ...commit, changes: [{ ...change, table: '__proto__' }] }],
    ['appendToJournal', { ...commit, changes: [{ op: 'put', table: 'people', value: { id: '' } }] }],
    ['appendToJournal', { ...commit, label: 'x'.repeat(201) }],
    ['appendToJournal', commit, 'one more'],
    ['readJournal', -1, 1],
    ['readJournal', 0, Number.MAX_SAFE_INTEGER],
    ['readJournal', '0', 1],
    ['changeSettings', { theme: 'pink' }],
    ['changeSettings', { textSize: 1e9 }],
    ['changeSettings', 'all'],
    ['sendReminderPlan', { reminders: [{ key: 'k' }] }],
    ['readReceipts', 'yesterday'],
    ['exportPdf', 'job', [], 'one-file'],
    ['exportPdf', 'job', [{ kind: 'html', html: '<script>' }], 'one-file'],
    ['revealFile', ''],
    ['revealFile', 7],
    ['copyText', { toString: 'x' }],
    ['openWindow', 'https://example.com'],
    ['openWindow', 'javascript:alert(1)'],
    ['setUnsaved', 'yes'],
    ['printPageReady', ''],
  ];
  for (const [name, ...args] of evil) expect(await call(page, name, ...args), `${name} ${JSON.stringify(args)}`).toBe(`Refused: arguments of ${name}`);
  expect(await page.evaluate(() => window.heed.readJournalState())).toEqual(before);
  expect(await sizes(journal)).toEqual(filesBefore);
  expect(await fs.readFile(path.join(profile, 'settings.json'), 'utf8').catch(() => '{}')).not.toContain('pink');
});

test('whatever a page sends to any call is answered with a value, and nothing is written', async ({ page, profile }) => {
  test.setTimeout(120_000);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const places = Object.entries(argumentsOf).map(([name, shape]) => [name, shape._zod.def.items.length] as const);
  const before = await page.evaluate(() => window.heed.readJournalState());
  const filesBefore = await sizes(path.join(profile, 'journal'));
  // What a call must refuse whatever it takes: each of these holds something that no call takes, or is too large.
  const answers = await page.evaluate(async (calls) => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    const inRecord = (value: unknown) => ({ label: 'x', at: 1, origin: 'w', changes: [{ op: 'put', table: 'people', value: { id: 'p', more: value } }] });
    const deep: unknown = JSON.parse('['.repeat(3_000) + ']'.repeat(3_000));
    const hostile: unknown[] = [10n, new Map([[1, 2]]), round, deep, inRecord(round), inRecord(10n), inRecord(deep), new Error('x'), Number.NaN];
    const vast = 'x'.repeat(100 * 1024 * 1024);
    const found: string[] = [];
    let refused = 0;
    const bridge = window.heed as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    for (const [name, count] of calls) {
      const tries = [...hostile, ...(['appendToJournal', 'copyText', 'runTask', 'unlock'].includes(name) ? [vast, inRecord(vast)] : [])];
      for (const value of tries) {
        // What is too deep does not even get through the bridge, and is thrown in the page.
        const asked = Promise.resolve().then(() => bridge[name]!(...Array.from({ length: Math.max(1, count) }, () => value)));
        const answer = await asked.then(() => 'answered', (error: Error) => error.message);
        if (answer === 'answered' || answer.endsWith(' failed')) found.push(`${name}: ${answer}`);
        if (answer === `Refused: arguments of ${name}`) refused += 1;
      }
    }
    return { found, refused };
  }, places);
  expect(answers.found).toEqual([]);
  expect(answers.refused, 'most get as far as main').toBeGreaterThan(places.length * 5);
  expect(places.length).toBeGreaterThan(20);
  expect(await page.evaluate(() => window.heed.readJournalState())).toEqual(before);
  expect(await sizes(path.join(profile, 'journal'))).toEqual(filesBefore);
});

test('answers no call from a foreign page, nor from a frame of any page', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const preload = path.join(root, 'out/preload/index.cjs');
  const answers = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const code = '(() => window.heed.readSettings().then(() => "answered", (error) => error.message))()';
    const found: Record<string, string> = {};
    const open = async (url: string) => {
      // Its frames get the bridge, too: nothing but the check of the sender stands in their way.
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true } });
      await window.loadURL(url);
      return window;
    };
    for (const url of ['data:text/html,foreign', 'about:blank', 'app://heed/print.html']) {
      const window = await open(url).catch(() => null);
      found[url] = window ? ((await window.webContents.executeJavaScript(code)) as string) : 'does not open';
      window?.destroy();
    }
    for (const host of ['data:text/html,host', 'app://heed/print.html']) {
      const window = await open(host);
      await window.webContents.executeJavaScript('new Promise((resolve) => { const frame = document.createElement("iframe"); frame.srcdoc = "<p>framed</p>"; frame.onload = () => resolve(); document.body.append(frame); })');
      const child = window.webContents.mainFrame.frames[0];
      found[`a frame in ${host}`] = child ? ((await child.executeJavaScript(`"heed" in window ? ${code} : "has no bridge"`)) as string) : 'no frame';
      window.destroy();
    }
    return found;
  }, preload);
  // The control: the same kind of window at Heed's own address is answered.
  expect(answers).toEqual({
    'app://heed/print.html': 'answered',
    'data:text/html,foreign': 'Refused: sender',
    'about:blank': 'Refused: sender',
    'a frame in data:text/html,host': 'Refused: sender',
    'a frame in app://heed/print.html': 'Refused: sender',
  });
});

test('shows the file manager only what Heed has written', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    const shown: string[] = ((globalThis as { shown?: string[] }).shown = []);
    shell.showItemInFolder = (file) => void shown.push(file);
  });
  await page.evaluate(() => window.heed.revealFile('/etc/passwd'));
  expect(await app.evaluate(() => (globalThis as { shown?: string[] }).shown)).toEqual([]);
});

alone('a crash leaves no picture of memory behind, and no dictionary is fetched', async ({ app, page, profile }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.loadURL('chrome://crash').catch(() => undefined));
  await crashed;
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()), 'it comes back by itself').toBe(false);
  const files = await fs.readdir(profile, { recursive: true });
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /\.(dmp|meta|bdic)$|(^|\/)Dictionaries\/./.test(file))).toEqual([]);
});
