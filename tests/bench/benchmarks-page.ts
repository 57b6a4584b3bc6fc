import { isMet, type MeasuredFigure, shown, table } from './figures.ts';
import type { Machine } from './machine.ts';

export interface Results {
  readonly machine: Machine;
  readonly isFallbackRuntime: boolean;
  /** When it began, as an ISO text. */
  readonly date: string;
  /** Load average over a minute just before. */
  readonly load: number;
  readonly seconds: number;
  readonly figures: readonly MeasuredFigure[];
}

/** The page docs/benchmarks.md: how to read it, what was measured on, the table, and every run. */
export function benchmarksPage({ machine, isFallbackRuntime, date, load, seconds, figures }: Results): string {
  const missed = figures.filter((figure) => !isMet(figure));
  const disturbed = figures.filter(({ isDisturbed }) => isDisturbed).length;
  const withGoal = figures.filter(({ goal }) => goal !== null).length;
  return `# What Heed costs

Written by \`npm run bench -- --write\`; nothing here is edited by hand. \`npm run bench -- --only search\` measures one row.

| | |
|---|---|
| Date | ${date.slice(0, 10)} |
| Processor | ${machine.processor} |
| Memory | ${machine.memoryGb} GB |
| System | ${machine.system} |
| Electron | ${machine.electron}${isFallbackRuntime ? ', the [fallback runtime](decisions/fallback-runtime.md)' : ''} |
| Node that measured | ${machine.node} |
| Load before | ${load.toFixed(2)} |
| Took | ${Math.round(seconds)} s |

${table(figures)}

${withGoal - missed.length} of ${withGoal} goals met. ${disturbed === 0 ? 'The machine was quiet throughout.' : `${disturbed} of ${figures.length} figures are marked “busy”: other programs were at work just before or after them.`}${missed.length === 0 ? '' : ' Why the missed ones stay where they are: [figures and goals](decisions/figures-and-goals.md).'}

## How to read it

- **The ratio counts, not the figure.** Each figure stands beside a baseline that was measured in the same run on the same machine: mostly a bare Electron that does as little as can be done, or the disk, or the page alone. Another machine has other figures and about the same ratios.
- **Goals** say which way they are meant: \`≤ × 1.4\` of the ratio, \`≤ + 80 MB\` of the difference, \`≤ 50 ms\` of the figure itself. Rows without a goal are there to be watched.
- **Median** unless it says p95, the value that 95 of 100 runs do not exceed. The spread is the least and the most of all runs, and how many there were. Where that is 1, one run stands for it: read it as an order of magnitude.
- **“10 years”** is a made-up profile of 60 people who were met every week for ten years: about 150,000 records.
- **Busy** means that more than a tenth of all processors was at work for others just before or after the row; such a figure is an upper bound.
- **Wake-ups** are voluntary context switches of all threads of all processes within one quiet minute that begins 40 seconds after the start, all four apps side by side.
- **Memory** is the proportional set size (PSS) of all processes: what they share with each other is counted once.

## Every run

${figures.map(runs).join('\n')}
`;
}

/** Hundreds of saves say nothing one by one: of many runs, the least, each tenth and the most. */
const LISTED = 12;

function runs({ what, unit, runs: all, baseline }: MeasuredFigure): string {
  const beside = baseline ? `; ${baseline.name}: ${listed(baseline.runs)}` : '';
  return `- ${what}, ${unit}: ${listed(all)}${beside}`;
}

function listed(values: readonly number[]): string {
  if (values.length <= LISTED) return values.map(shown).join(' ');
  const sorted = values.toSorted((a, b) => a - b);
  const tenths = Array.from({ length: 11 }, (_, tenth) => sorted[Math.round((tenth / 10) * (sorted.length - 1))] as number);
  return `${tenths.map(shown).join(' ')} (tenths of ${values.length})`;
}
