import type { ElectronApplication } from '@playwright/test';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const OPENINGS = 9;

/**
 * Windows of a Heed that runs already: the main one while it lies in the tray, and the small one for a line. They are
 * asked for as a second start asks, which is the same way that the tray and the keys go, and are timed within main.
 */
export async function warmWindowFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const heed = await ground.launchHeed(profile);
  const opened: number[] = [];
  const captured: number[] = [];
  try {
    const page = await heed.firstWindow();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    for (let opening = 0; opening <= OPENINGS; opening += 1) opened.push(await reopen(heed));
    for (let opening = 0; opening <= OPENINGS; opening += 1) captured.push(await capture(heed));
  } finally {
    await heed.close();
  }
  const bare = await ground.launchBare('tray-after-window');
  try {
    await bare.evaluate(({ app }) => app.whenReady());
    const windows = await bareWindows(bare, OPENINGS + 1);
    const shown = await bareFields(bare, OPENINGS + 1);
    // The first of each is made from nothing: the small window stays warm from then on, and code is read once.
    return [
      { what: 'window opened from the tray, to a usable Today, 10 years', unit: 'ms', of: 'median', runs: opened.slice(1), baseline: { name: 'a bare window opened from the tray', runs: windows.slice(1) }, goal: null },
      { what: 'capture window, asked for to a line that takes keys, warm', unit: 'ms', of: 'p95', runs: captured.slice(1), baseline: { name: 'a bare hidden window shown, with a field', runs: shown.slice(1) }, goal: { of: 'value', limit: 150 } },
      { what: 'capture window, the first of a while', unit: 'ms', of: 'median', runs: captured.slice(0, 1), goal: null },
    ];
  } finally {
    await bare.close();
  }
}

const reopen = (heed: ElectronApplication): Promise<number> =>
  heed.evaluate(async ({ app, BrowserWindow }) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const [before] = BrowserWindow.getAllWindows();
    before?.close();
    while (before && !before.isDestroyed()) await pause(5);
    await pause(500);
    const begun = performance.now();
    app.emit('second-instance', {}, [], '');
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window was opened');
    const isUsable = `document.querySelector('main h1')?.textContent === 'Today' && !document.querySelector('[aria-busy="true"]')`;
    while (!(await window.webContents.executeJavaScript(isUsable))) await pause(2);
    return performance.now() - begun;
  });

const capture = (heed: ElectronApplication): Promise<number> =>
  heed.evaluate(async ({ app, BrowserWindow }) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const begun = performance.now();
    app.emit('second-instance', {}, ['--capture'], '');
    const small = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().endsWith('#/capture') || window.webContents.isLoading());
    if (!small) throw new Error('no capture window was opened');
    const takesKeys = `document.visibilityState === 'visible' && /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')`;
    while (!(small.isVisible() && (await small.webContents.executeJavaScript(takesKeys)))) await pause(2);
    await small.webContents.executeJavaScript('new Promise((resolve) => requestAnimationFrame(() => resolve(true)))');
    const took = performance.now() - begun;
    await small.webContents.executeJavaScript('window.heed.closeCapture()');
    while (small.isVisible()) await pause(5);
    await pause(300);
    return took;
  });

const bareWindows = (bare: ElectronApplication, times: number): Promise<number[]> =>
  bare.evaluate(async ({ BrowserWindow }, count) => {
    const durations: number[] = [];
    for (let time = 0; time < count; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const begun = performance.now();
      const window = new BrowserWindow({ width: 1180, height: 800 });
      await window.loadURL('about:blank');
      durations.push(performance.now() - begun);
      window.destroy();
    }
    return durations;
  }, times);

const bareFields = (bare: ElectronApplication, times: number): Promise<number[]> =>
  bare.evaluate(async ({ BrowserWindow }, count) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const window = new BrowserWindow({ width: 620, height: 236, show: false, frame: false });
    await window.loadURL('data:text/html,<input autofocus>');
    const durations: number[] = [];
    for (let time = 0; time < count; time += 1) {
      await pause(300);
      const begun = performance.now();
      window.show();
      window.focus();
      const takesKeys = `document.visibilityState === 'visible' && document.activeElement?.tagName === 'INPUT'`;
      while (!(await window.webContents.executeJavaScript(takesKeys))) await pause(2);
      await window.webContents.executeJavaScript('new Promise((resolve) => requestAnimationFrame(() => resolve(true)))');
      durations.push(performance.now() - begun);
      window.hide();
    }
    window.destroy();
    return durations;
  }, times);
