/** Middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2 : (sorted[Math.floor(middle)] as number);
}

/** The value that 95 of 100 do not exceed (nearest rank). */
export const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] as number;

/** One line of the table, with every run behind it. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | '%' | 'a minute';
  /** Which value stands for the runs. */
  readonly of: 'median' | 'p95';
  readonly runs: readonly number[];
  /** What it is compared with, measured beside it. */
  readonly baseline?: { readonly name: string; readonly runs: readonly number[] };
  /** `ratio`: value over baseline; `more`: value minus baseline; `value`: by itself. All must not exceed `limit`. */
  readonly goal: { readonly of: 'ratio' | 'more' | 'value'; readonly limit: number } | null;
}

/** A figure with what the machine did around its measuring. */
export interface MeasuredFigure extends Figure {
  /** The row of `--only` that it belongs to. */
  readonly row: string;
  /** Other programs were at work just before or after: take it as an upper bound. */
  readonly isDisturbed: boolean;
}

const single = { median, p95 };
const valueOf = ({ of, runs }: Figure): number => single[of](runs);
const baselineOf = ({ of, baseline }: Figure): number | null => (baseline ? single[of](baseline.runs) : null);

function compared(figure: Figure): number {
  const baseline = baselineOf(figure);
  if (baseline === null || figure.goal?.of === 'value') return valueOf(figure);
  return figure.goal?.of === 'more' ? valueOf(figure) - baseline : valueOf(figure) / baseline;
}

export const isMet = (figure: Figure): boolean => figure.goal === null || compared(figure) <= figure.goal.limit;

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

function goalText({ goal, unit }: Figure): string {
  if (goal === null) return '';
  return goal.of === 'ratio' ? `≤ × ${goal.limit}` : `≤ ${goal.of === 'more' ? '+ ' : ''}${goal.limit} ${unit}`;
}

const spread = (runs: readonly number[]) => (runs.length === 1 ? '1' : `${shown(Math.min(...runs))} to ${shown(Math.max(...runs))}, ${runs.length}`);

/** The figures as a Markdown table. */
export function table(figures: readonly MeasuredFigure[]): string {
  const lines = figures.map((figure) => {
    const { what, unit, of, runs, baseline, goal, isDisturbed } = figure;
    const beside = baselineOf(figure);
    const ratio = beside === null ? '' : `${goal?.of === 'more' ? `+ ${shown(valueOf(figure) - beside)} ${unit}, ` : ''}× ${shown(valueOf(figure) / beside)}`;
    const verdict = goal === null ? '' : isMet(figure) ? 'met' : 'missed';
    return `| ${what}${of === 'p95' ? ', p95' : ''} | ${shown(valueOf(figure))} ${unit} | ${spread(runs)} | ${baseline && beside !== null ? `${shown(beside)} ${unit}, ${baseline.name}` : ''} | ${ratio} | ${goalText(figure)} | ${verdict}${isDisturbed ? ' (busy)' : ''} |`;
  });
  return ['| What | Heed | Spread, runs | Baseline | Ratio | Goal | |', '|---|---|---|---|---|---|---|', ...lines].join('\n');
}
