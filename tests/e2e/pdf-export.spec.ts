import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '#bridge/bridge.ts';
import type { ExportOutcome, ExportProgress, ExportTarget } from '#domain/bridge.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { answerFolder, answerSave } from '#tests/support/dialogs.ts';
import { expect, test as base } from '#tests/support/shared-app.ts';
import { mountSmall } from '#tests/support/mounts.ts';
import { aPlanSheet } from '#tests/support/sheets.ts';
import { needs } from '#tests/support/tools.ts';

/** `folder` is a place of its own to export to. */
const test = base.extend<{ folder: string }>({
  folder: async ({ profile }, use) => {
    const folder = `${profile}-exports`;
    await fs.mkdir(folder);
    await use(folder);
    await fs.rm(folder, { recursive: true, force: true });
  },
});

const exportPdf = (page: Page, documents: readonly PrintDocument[], target: ExportTarget = 'one-file'): Promise<ExportOutcome> =>
  page.evaluate(([all, kind]) => window.heed.exportPdf('job', all, kind), [documents, target] as const);

const team = (count: number) => Array.from({ length: count }, (_, index) => aPlanSheet(`Person ${index + 1}`));

/** Main's windows: the print window must not outlive its job. */
const windowCount = (app: ElectronApplication) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('saves a plan that reads back tagged, titled and with its fonts', async ({ app, page, folder }) => {
  needs('pdfinfo', 'pdftotext', 'pdffonts', 'qpdf');
  const file = path.join(folder, 'Ada.pdf');
  await answerSave(app, file);
  expect(await exportPdf(page, [aPlanSheet('Ada Lovelace')])).toEqual({ kind: 'saved', path: file, files: 1 });

  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(info).toMatch(/Title:\s+Development plan of Ada Lovelace/);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Page size:.*A4/);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(text).toContain('Ada Lovelace');
  expect(text).toContain('This development plan is no appraisal and no promise.');
  expect(text).toMatch(/Page 1 of \d/);
  const structure = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
  expect(structure).toMatch(/H1 <[^]*"Ada/);
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font, 'embedded').toMatch(/ yes (yes|no) +yes /);
  const { qpdf } = JSON.parse(execFileSync('qpdf', ['--json', file], { encoding: 'utf8' })) as { qpdf: [unknown, Record<string, { value?: Record<string, string> }>] };
  const catalogue = Object.values(qpdf[1]).find(({ value }) => value?.['/Type'] === '/Catalog')?.value;
  expect(catalogue?.['/Lang']).toBe('u:en-GB');
  expect(catalogue?.['/Outlines']).toBeTruthy();
  execFileSync('qpdf', ['--check', file]);
  expect(await fs.readdir(folder)).toEqual(['Ada.pdf']);
  expect(await windowCount(app)).toBe(1);
});

test('prints Letter when the document says so', async ({ app, page, folder }) => {
  needs('pdfinfo');
  const file = path.join(folder, 'Letter.pdf');
  await answerSave(app, file);
  expect((await exportPdf(page, [aPlanSheet('Ada', { paper: 'Letter' })])).kind).toBe('saved');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size:\s+612 x 792/);
});

test('writes nothing when the dialog is cancelled', async ({ app, page, folder }) => {
  await answerSave(app, null);
  expect(await exportPdf(page, [aPlanSheet('Ada')])).toEqual({ kind: 'cancelled', files: 0 });
  await answerFolder(app, null);
  expect(await exportPdf(page, team(2), 'folder')).toEqual({ kind: 'cancelled', files: 0 });
  expect(await fs.readdir(folder)).toEqual([]);
});

test('overwrites what the dialog confirmed, and nothing it did not show', async ({ app, page, folder }) => {
  const file = path.join(folder, 'Plan.pdf');
  await fs.writeFile(file, 'an older plan');
  await answerSave(app, file);
  expect(await exportPdf(page, [aPlanSheet('Ada')])).toMatchObject({ kind: 'saved', path: file });
  expect((await fs.readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');

  await fs.writeFile(file, 'must stay');
  await answerSave(app, path.join(folder, 'Plan')); // typed without its ending
  expect(await exportPdf(page, [aPlanSheet('Ada')])).toMatchObject({ kind: 'saved', path: path.join(folder, 'Plan (2).pdf') });
  expect(await fs.readFile(file, 'utf8')).toBe('must stay');
});

test('fills a folder beside what is there, never over it', async ({ app, page, folder }) => {
  await fs.writeFile(path.join(folder, 'Development plan Person 1.pdf'), 'must stay');
  await answerFolder(app, folder);
  const outcome = await exportPdf(page, [...team(2), aPlanSheet('Person 2'), aPlanSheet('Evil', { fileName: '../../escape' })], 'folder');
  expect(outcome).toEqual({ kind: 'saved', path: folder, files: 4 });
  expect((await fs.readdir(folder)).sort()).toEqual(['Development plan Person 1 (2).pdf', 'Development plan Person 1.pdf', 'Development plan Person 2 (2).pdf', 'Development plan Person 2.pdf', 'escape.pdf']);
  expect(await fs.readFile(path.join(folder, 'Development plan Person 1.pdf'), 'utf8')).toBe('must stay');
});

test('says that a folder is read-only', async ({ app, page, folder }) => {
  const disk = path.join(folder, 'read-only');
  const unmount = await mountSmall(disk, 'size=1m,ro');
  try {
    await answerSave(app, path.join(disk, 'Plan.pdf'));
    expect(await exportPdf(page, [aPlanSheet('Ada')])).toMatchObject({ kind: 'failed', reason: 'read-only', files: 0, path: path.join(disk, 'Plan.pdf') });
    await answerFolder(app, disk);
    expect(await exportPdf(page, team(2), 'folder')).toMatchObject({ kind: 'failed', reason: 'read-only', files: 0, path: disk });
  } finally {
    unmount();
  }
});

test('says that the disk is full, and leaves nothing half-written behind', async ({ app, page, folder }) => {
  const disk = path.join(folder, 'full');
  const unmount = await mountSmall(disk, 'size=96k');
  try {
    await fs.writeFile(path.join(disk, 'Plan.pdf'), 'an older plan');
    await fs.writeFile(path.join(disk, 'filler'), Buffer.alloc(80 * 1024));
    await answerSave(app, path.join(disk, 'Plan.pdf'));
    expect(await exportPdf(page, [aPlanSheet('Ada')])).toMatchObject({ kind: 'failed', reason: 'disk-full', files: 0 });
    await answerFolder(app, disk);
    expect(await exportPdf(page, team(3), 'folder')).toMatchObject({ kind: 'failed', reason: 'disk-full', files: 0 });
    expect((await fs.readdir(disk)).sort()).toEqual(['Plan.pdf', 'filler']);
    expect(await fs.readFile(path.join(disk, 'Plan.pdf'), 'utf8')).toBe('an older plan');
  } finally {
    unmount();
  }
});

test('says that a place cannot be written at all', async ({ app, page, folder }) => {
  await fs.writeFile(path.join(folder, 'a file'), '');
  await answerSave(app, path.join(folder, 'a file', 'Plan.pdf'));
  expect(await exportPdf(page, [aPlanSheet('Ada')])).toMatchObject({ kind: 'failed', reason: 'other', detail: 'ENOTDIR' });
});

test('prints forty plans with progress', async ({ app, page, folder }) => {
  test.slow();
  await answerFolder(app, folder);
  const { outcome, progress } = await page.evaluate(async (documents) => {
    const told: ExportProgress[] = [];
    const stop = window.heed.on('exportProgress', (value) => told.push(value));
    const result = await window.heed.exportPdf('forty', documents, 'folder');
    stop();
    return { outcome: result, progress: told };
  }, team(40));
  expect(outcome).toEqual({ kind: 'saved', path: folder, files: 40 });
  expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 41 }, (_, index) => index));
  expect(progress[7]).toEqual({ jobId: 'forty', done: 7, total: 40, title: 'Development plan of Person 8' });
  expect(await fs.readdir(folder)).toHaveLength(40);
});

test('stops in the middle of forty when cancelled, and keeps what is finished', async ({ app, page, folder }) => {
  await answerFolder(app, folder);
  const outcome = await page.evaluate(async (documents) => {
    window.heed.on('exportProgress', ({ jobId, done }) => {
      if (done === 5) void window.heed.cancelExport(jobId);
    });
    return window.heed.exportPdf('stopped', documents, 'folder');
  }, team(40));
  expect(outcome.kind).toBe('cancelled');
  expect(outcome.files).toBeGreaterThanOrEqual(5);
  expect(outcome.files).toBeLessThan(10);
  expect(await fs.readdir(folder)).toHaveLength(outcome.files);
  expect(await windowCount(app)).toBe(1);
});

test('fails, and does not hang, when the print process dies', async ({ app, page, folder }) => {
  await answerFolder(app, folder);
  await app.evaluate(({ app: electron }) => {
    electron.once('browser-window-created', (_event, window) => {
      window.webContents.once('did-finish-load', () => window.webContents.forcefullyCrashRenderer());
    });
  });
  expect(await exportPdf(page, team(40), 'folder')).toMatchObject({ kind: 'failed', reason: 'other' });
  expect(await windowCount(app)).toBe(1);
});

test('loads nothing but its own files while it prints', async ({ app, page, folder }) => {
  await app.evaluate(({ session }) => {
    const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
    session.defaultSession.webRequest.onSendHeaders(({ url }) => seen.push(url));
  });
  await answerSave(app, path.join(folder, 'Links.pdf'));
  const tempting = 'See ![picture](https://example.com/a.png) and <img src="https://example.com/b.png"> and [a link](https://example.com)';
  expect((await exportPdf(page, [aPlanSheet('Ada', { strengths: tempting, supportNeeded: tempting })])).kind).toBe('saved');
  const urls = await app.evaluate(() => (globalThis as { seen?: string[] }).seen ?? []);
  expect(urls.some((url) => url.endsWith('/print.html'))).toBe(true);
  expect(urls.filter((url) => !/^(app:\/\/heed\/|data:|devtools:|blob:)/.test(url))).toEqual([]);
});
