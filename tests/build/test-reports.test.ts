import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '#build/run-command.ts';
import { readPlaywrightReport, readVitestReport } from '#build/test-reports.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heed-reports-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A report as the runner writes it, cut down to what is read. */
async function written(report: unknown): Promise<string> {
  const file = path.join(folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  return file;
}

const inFile = (name: string, status: string, message: string, assertionResults: readonly object[]) => ({ name: path.join(root, name), status, message, assertionResults });

test('unit tests: a file that does not load and a hook that fails count as failed', async () => {
  const report = await written({
    testResults: [
      inFile('a.test.ts', 'failed', '', [
        { fullName: 'good', status: 'passed' },
        { fullName: 'bad', status: 'failed' },
        { fullName: 'off', status: 'skipped' },
      ]),
      inFile('b.test.ts', 'failed', "Cannot find module './nowhere.ts'", []),
      inFile('c.test.ts', 'failed', 'a hook failed', [{ fullName: 'never', status: 'skipped' }]),
    ],
  });
  expect((await readVitestReport(report)).map(({ title, outcome }) => `${outcome} ${title}`)).toEqual([
    'passed a.test.ts: good',
    'failed a.test.ts: bad',
    'skipped a.test.ts: off',
    "failed b.test.ts: Cannot find module './nowhere.ts'",
    'skipped c.test.ts: never',
    'failed c.test.ts: a hook failed',
  ]);
});

test('end-to-end tests: a skipped one says why, one that needed a second try says so, an error outside any test counts', async () => {
  const spec = (title: string, status: string, annotations: readonly object[] = []) => ({ file: 'a.spec.ts', title, tests: [{ status, annotations }] });
  const report = await written({
    suites: [{ specs: [spec('good', 'expected'), spec('bad', 'unexpected')], suites: [{ specs: [spec('second try', 'flaky'), spec('tool', 'skipped', [{ type: 'skip', description: 'needs pdfinfo' }])] }] }],
    errors: [{ message: 'Cannot find module' }],
  });
  expect((await readPlaywrightReport(report)).map(({ title, outcome, reason }) => `${outcome} ${title} ${reason ?? ''}`.trim())).toEqual([
    'passed a.spec.ts: good',
    'failed a.spec.ts: bad',
    'passed a.spec.ts: second try passed at the second try',
    'skipped a.spec.ts: tool needs pdfinfo',
    'failed Cannot find module',
  ]);
});

test('a runner that wrote no report has no results', async () => {
  expect(await readVitestReport(path.join(folder, 'none.json'))).toEqual([]);
  expect(await readPlaywrightReport(path.join(folder, 'none.json'))).toEqual([]);
});
