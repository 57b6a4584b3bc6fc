/** `npm test`: checks, unit tests and end-to-end tests on the real app, added up in one last line. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { factsNow } from './build-facts.ts';
import { checkParts } from './check.ts';
import { ensureElectron } from './electron-runtime.ts';
import { noteTested } from './release/tested-commit.ts';
import { root, runCommand, tool } from './run-command.ts';
import { ensureSystem } from './system.ts';
import { readPlaywrightReport, readVitestReport, type Result, SECOND_TRY } from './test-reports.ts';

const reports = path.join(root, 'out/test-reports');

async function runChecks(): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of checkParts) {
    const code = await part.run();
    results.push({ title: `check: ${part.says}`, outcome: code === 0 ? 'passed' : 'failed', reason: null });
  }
  return results;
}

/** A runner that ends badly without a failed test (a file that does not load, a crash) must not count as good. */
function withRunner(name: string, code: number, results: readonly Result[]): Result[] {
  const isExplained = results.some(({ outcome }) => outcome === 'failed');
  if (results.length > 0 && (code === 0 || isExplained)) return [...results];
  const reason = results.length === 0 ? 'no test ran' : `the runner ended with code ${code}`;
  return [...results, { title: `${name}: ${reason}`, outcome: 'failed', reason: null }];
}

async function runUnitTests(): Promise<Result[]> {
  const report = path.join(reports, 'unit.json');
  const code = await runCommand(tool('vitest'), ['run', '-c', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  return withRunner('unit tests', code, await readVitestReport(report));
}

async function runEndToEndTests(): Promise<Result[]> {
  const report = path.join(reports, 'e2e.json');
  const code = await runCommand(tool('playwright'), ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'], { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  return withRunner('end-to-end tests', code, await readPlaywrightReport(report));
}

function print(results: readonly Result[]): number {
  const count = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const titles = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).map(({ title, reason }) => `  ${title}${reason ? `: ${reason}` : ''}`);
  const [passed, failed, skipped] = [count('passed'), count('failed'), count('skipped')];
  const again = results.filter(({ reason }) => reason === SECOND_TRY).map(({ title }) => `  ${title}`);
  if (again.length > 0) console.log(['', 'Passed at the second try only:', ...again].join('\n'));
  if (skipped > 0) console.log(['', 'Skipped:', ...titles('skipped')].join('\n'));
  if (failed > 0) console.log(['', 'Failed:', ...titles('failed')].join('\n'));
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

await ensureSystem('test');
await ensureElectron();
await fs.rm(reports, { recursive: true, force: true });
await fs.mkdir(reports, { recursive: true });
const exitCode = print([...(await runChecks()), ...(await runUnitTests()), ...(await runEndToEndTests())]);
await noteTested(exitCode === 0 ? factsNow().commit : null);
process.exitCode = exitCode;
