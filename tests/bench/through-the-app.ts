import fs from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { launch } from '#tests/support/launch.ts';
import { aPlanSheet } from '#tests/support/sheets.ts';
import { type Figure, median } from './figures.ts';

const EXPORTS = 7;
const ROWS = 5_000;
const PLANS = 40;

/** What a person waits for in the app itself: a list imported, a plan printed, forty of them. */
export async function waitingFigures(folder: string): Promise<Figure[]> {
  const app = await launch(path.join(folder, 'waiting'));
  try {
    const page = await app.firstWindow();
    const imported = await importRows(page, folder);
    const one: number[] = [];
    for (let index = 0; index < EXPORTS; index += 1) one.push(await exportOne(app, page, path.join(folder, `plan-${index}.pdf`)));
    const many = await exportMany(app, page, folder);
    return [
      { what: `import of ${ROWS} rows, file chosen to saved and shown`, value: imported / 1_000, unit: 's', goal: { of: 'value', limit: 3 } },
      { what: 'one development plan as PDF, click to file', value: median(one) / 1_000, unit: 's', goal: { of: 'value', limit: 1.5 } },
      { what: `${PLANS} development plans as PDF`, value: many / 1_000, unit: 's', goal: null },
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
