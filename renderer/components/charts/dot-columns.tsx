import { useId } from 'react';
import { Drawing } from './drawing.tsx';
import { FillPatterns, paint } from './fills.tsx';
import { rem } from './rem.ts';

interface DotColumnsProps {
  /** Whole numbers from 0; each is a dot. */
  readonly values: readonly number[];
  /** The last column that is within; later ones are drawn hollow. */
  readonly limit: number;
  /** What a column counts and what the dashed line is, in a sentence below. */
  readonly legend: string;
  readonly labelledBy: string;
}

/** Beyond this, columns are gathered in a last one, so that one long wait does not flatten all others. */
const MOST_COLUMNS = 31;
/** Columns taller than this become bars: dots would run together. */
const MOST_DOTS = 12;
const STEP = 11;
const DOT = 4;

/** How often each whole number occurs: a column of dots over each, and a line behind the last that is within a limit. */
export function DotColumns({ values, limit, legend, labelledBy }: DotColumnsProps) {
  const prefix = useId();
  const count = Math.min(MOST_COLUMNS, Math.max(limit + 2, ...values.map((value) => value + 1)));
  const heights = Array.from({ length: count }, (_, column) => values.filter((value) => Math.min(value, count - 1) === column).length);
  const tallest = Math.max(1, ...heights);
  const [isDotted, height] = [tallest <= MOST_DOTS, STEP * Math.min(tallest, MOST_DOTS) + STEP];
  const middle = (column: number) => `${((column + 0.5) / count) * 100}%`;
  const limitAt = `${(Math.min(limit + 1, count) / count) * 100}%`;
  const isGathered = values.some((value) => value >= count);
  return (
    <div className="max-w-prose">
      <Drawing labelledBy={labelledBy} height={height}>
        <FillPatterns prefix={prefix} />
        {heights.map((dots, column) => {
          const painted = paint(column <= limit ? 'full' : 'hollow', prefix);
          if (!isDotted) {
            const tall = (dots / tallest) * (height - STEP);
            return <rect key={column} x={`${((column + 0.15) / count) * 100}%`} width={`${70 / count}%`} y={rem(height - tall)} height={rem(tall)} {...painted} />;
          }
          return Array.from({ length: dots }, (_, index) => <circle key={`${column} ${index}`} cx={middle(column)} cy={rem(height - STEP * (index + 0.5))} r={rem(DOT)} {...painted} />);
        })}
        <line x1="0" x2="100%" y1={rem(height)} y2={rem(height)} stroke="var(--edge)" />
        <line x1={limitAt} x2={limitAt} y1="0" y2={rem(height)} stroke="var(--edge)" strokeDasharray="3 3" />
      </Drawing>
      <div aria-hidden className="relative min-h-10 pt-5 text-sm text-soft">
        <span className="absolute top-0 -translate-x-1/2" style={{ left: middle(0) }}>
          0
        </span>
        <span className="absolute top-0 -translate-x-1/2" style={{ left: middle(limit) }}>
          {limit}
        </span>
        {count > limit + 2 && (
          <span className="absolute top-0 -translate-x-1/2" style={{ left: middle(count - 1) }}>
            {isGathered ? `${count - 1}+` : count - 1}
          </span>
        )}
        <span>{legend}</span>
      </div>
    </div>
  );
}
