import fs from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { aPlanSheet } from '#tests/support/sheets.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const EXPORTS = 7;
const ROWS = 5_000;
const PLANS = 40;

/** A list of people imported, beside as many rows put straight into a database of the same page. */
export async function importFigures(ground: Ground): Promise<Figure[]> {
  const app = await ground.launchHeed('importing');
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const imported = await importRows(page, ground.work);
    const stored = await page.evaluate(storeRows, ROWS);
    return [{ what: `import of ${ROWS} people, file chosen to saved and shown`, unit: 's', of: 'median', runs: [imported / 1_000], baseline: { name: 'as many rows put into IndexedDB', runs: [stored / 1_000] }, goal: { of: 'value', limit: 3 } }];
  } finally {
    await app.close();
  }
}

/** Development plans as PDF, beside a bare Electron that prints a page with the same words. */
export async function planFigures(ground: Ground): Promise<Figure[]> {
  const bare = await ground.launchBare('tray-after-window');
  const plain = await barePrints(bare, EXPORTS).finally(() => bare.close());
  const app = await ground.launchHeed('printing');
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const one: number[] = [];
    for (let index = 0; index < EXPORTS; index += 1) one.push(await exportOne(app, page, path.join(ground.work, `plan-${index}.pdf`)));
    const many = await exportMany(app, page, ground.work);
    const inSeconds = (values: readonly number[]) => values.map((ms) => ms / 1_000);
    return [
      { what: 'one development plan as PDF, asked for to file', unit: 's', of: 'median', runs: inSeconds(one), baseline: { name: 'a bare window made, filled and printed', runs: inSeconds(plain.each) }, goal: { of: 'value', limit: 1.5 } },
      { what: `${PLANS} development plans as PDF`, unit: 's', of: 'median', runs: inSeconds([many]), baseline: { name: `${PLANS} bare prints of one window`, runs: inSeconds([plain.many]) }, goal: null },
    ];
  } finally {
    await app.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function importRows(page: Page, folder: string): Promise<number> {
  const rows = Array.from({ length: ROWS }, (_, at) => `Given${at},Family${at},person${at}@example.org,Role ${at % 40},Team ${at % 25},${2000 + (at % 25)}-0${1 + (at % 9)}-1${at % 10}`);
  const file = path.join(folder, 'many.csv');
  await fs.writeFile(file, `First name,Last name,Email,Job title,Department,Hire date\n${rows.join('\n')}\n`);
  await page.evaluate(() => (location.hash = '#/people/import'));
  const input = page.locator('input[type=file]');
  await input.waitFor({ state: 'attached' });
  return timed(async () => {
    await input.setInputFiles(file);
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await page.getByText('Imported: 5,000 people.').waitFor();
  });
}

async function storeRows(count: number): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('bench-rows');
    opening.onupgradeneeded = () => opening.result.createObjectStore('people', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
  });
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
    for (let at = 0; at < count; at += 1) transaction.objectStore('people').put({ id: `person-${at}`, name: `Given${at} Family${at}`, email: `person${at}@example.org`, role: `Role ${at % 40}`, team: `Team ${at % 25}` });
    transaction.oncomplete = () => resolve();
  });
  const took = performance.now() - begun;
  database.close();
  return took;
}

const exportOne = async (app: ElectronApplication, page: Page, file: string): Promise<number> => {
  await answerSave(app, file);
  return timed(() => page.evaluate((sheet) => window.heed.exportPdf('bench', [sheet], 'one-file'), aPlanSheet('Ada')));
};

const exportMany = async (app: ElectronApplication, page: Page, folder: string): Promise<number> => {
  const target = path.join(folder, 'plans');
  await fs.mkdir(target);
  await answerFolder(app, target);
  const sheets = Array.from({ length: PLANS }, (_, index) => aPlanSheet(`Person ${index}`));
  return timed(() => page.evaluate((all) => window.heed.exportPdf('bench', all, 'folder'), sheets));
};

/** What Chromium alone takes: a hidden window, a page of headings and lists, printed with the options that Heed prints with. */
const barePrints = (bare: ElectronApplication, times: number): Promise<{ readonly each: number[]; readonly many: number }> =>
  bare.evaluate(
    async ({ app, BrowserWindow }, { count, plans }) => {
      await app.whenReady();
      const part = '<h2>A goal</h2><p>Why it matters, and how both will know that it was reached.</p><ul><li>A step of theirs, due in March</li><li>A step of mine, due in May</li></ul>';
      const page = `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="en"><title>Plan</title><h1>Development plan</h1>${part.repeat(6)}</html>`)}`;
      const options = { pageSize: 'A4', printBackground: true, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: '<span class="pageNumber"></span>', generateTaggedPDF: true, generateDocumentOutline: true } as const;
      const open = async () => {
        const window = new BrowserWindow({ show: false, width: 900, height: 1200 });
        await window.loadURL(page);
        return window;
      };
      const each: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const begun = performance.now();
        const window = await open();
        await window.webContents.printToPDF(options);
        each.push(performance.now() - begun);
        window.destroy();
      }
      const begun = performance.now();
      const window = await open();
      for (let index = 0; index < plans; index += 1) await window.webContents.printToPDF(options);
      window.destroy();
      return { each, many: performance.now() - begun };
    },
    { count: times, plans: PLANS },
  );
