import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from './run-command.ts';

export interface Result {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, when the test says so, or that it passed at the second try only. */
  readonly reason: string | null;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly { readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; readonly annotations: readonly { readonly type: string; readonly description?: string }[] }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

export const SECOND_TRY = 'passed at the second try';
const outcomes = { expected: 'passed', flaky: 'passed', skipped: 'skipped', unexpected: 'failed' } as const;

/** The report of a runner that crashed before writing one is empty. */
async function readJson<T>(file: string): Promise<T | null> {
  const text = await fs.readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

export async function readVitestReport(file: string): Promise<Result[]> {
  const report = await readJson<VitestReport>(file);
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const results = assertionResults.map((test): Result => ({ title: `${file}: ${test.fullName}`, outcome: test.status === 'passed' ? 'passed' : test.status === 'failed' ? 'failed' : 'skipped', reason: null }));
    const hasFailed = results.some(({ outcome }) => outcome === 'failed');
    // A file that does not load, or whose hooks fail, fails as a whole.
    return status === 'failed' && !hasFailed ? [...results, { title: `${file}: ${message}`, outcome: 'failed' as const, reason: null }] : results;
  });
}

export async function readPlaywrightReport(file: string): Promise<Result[]> {
  const report = await readJson<PlaywrightReport>(file);
  const errors = (report?.errors ?? []).map((error): Result => ({ title: error.message ?? 'an error outside any test', outcome: 'failed', reason: null }));
  return [...(report?.suites ?? []).flatMap(readSuite), ...errors];
}

function readSuite({ specs = [], suites = [] }: PlaywrightSuite): Result[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, annotations }): Result => {
      const skip = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      // A real desktop on a busy machine: what passes at the second try counts, and is named, so that somebody looks at it.
      const reason = status === 'flaky' ? SECOND_TRY : (skip?.description ?? null);
      return { title: `${file}: ${title}`, outcome: outcomes[status], reason };
    }),
  );
  return [...own, ...suites.flatMap(readSuite)];
}
