/** Middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2 : (sorted[Math.floor(middle)] as number);
}

/** The value that 95 of 100 do not exceed (nearest rank). */
export const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] as number;

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, in the same run; absent for a figure with an absolute goal. */
  readonly baseline?: { readonly name: string; readonly value: number };
  /** `ratio`: value over baseline; `more`: value minus baseline; `value`: by itself. All must not exceed `limit`. */
  readonly goal: { readonly of: 'ratio' | 'more' | 'value'; readonly limit: number } | null;
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

function measured({ value, baseline, goal }: Figure): number {
  if (goal?.of === 'value' || !baseline) return value;
  return goal?.of === 'more' ? value - baseline.value : value / baseline.value;
}

export const isMet = (figure: Figure): boolean => figure.goal === null || measured(figure) <= figure.goal.limit;

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, value, unit, baseline, goal } = figure;
    const ratio = baseline ? `${goal?.of === 'more' ? '+ ' : '× '}${shown(measured(figure))}` : '';
    const limit = goal ? `≤ ${goal.of === 'ratio' ? '× ' : goal.of === 'more' ? '+ ' : ''}${goal.limit}` : '';
    return `| ${what} | ${shown(value)} ${unit} | ${baseline ? `${shown(baseline.value)} ${unit} ${baseline.name}` : ''} | ${ratio} | ${limit} | ${goal ? (isMet(figure) ? 'met' : 'missed') : ''} |`;
  });
  return ['| What | Heed | Baseline | Ratio | Goal | |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
