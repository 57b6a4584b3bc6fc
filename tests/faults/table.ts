import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** What one kind of fault came to: an annotation of its test, one row of the table. */
export interface Count {
  readonly fault: string;
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly note?: string;
}

const COLUMNS = ['fault', 'rounds', 'acknowledged', 'lost', 'note'] as const;

/** Prints the numbers of all faults as one table when everything has run. */
export default class FaultTable implements Reporter {
  private readonly rows: string[][] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    const counted = result.annotations.filter(({ type }) => type === 'count');
    for (const { description } of counted) {
      const count = JSON.parse(description ?? '{}') as Count;
      this.rows.push(COLUMNS.map((column) => String(count[column] ?? '')));
    }
    if (result.status !== 'passed' && result.status !== 'skipped') this.rows.push([test.title, '', '', '', result.status.toUpperCase()]);
  }

  onEnd() {
    const lines = [[...COLUMNS], ...this.rows];
    const widths = COLUMNS.map((_column, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
    console.log(`\n${lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n')}`);
  }
}
