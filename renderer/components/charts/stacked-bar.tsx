import { type ReactNode, useId } from 'react';
import { Drawing } from './drawing.tsx';
import { type Fill, FillPatterns, paint } from './fills.tsx';
import { rem } from './rem.ts';

export interface BarPart {
  readonly key: string;
  readonly count: number;
  readonly fill: Fill;
  /** What stands below the bar for it, such as a button that shows its evidence. */
  readonly label: ReactNode;
}

const HEIGHT = 28;
const GAP = 2;

/** One whole in parts. Every part has its label right below, with the same pattern beside it, in the order of the bar. */
export function StackedBar({ parts, labelledBy }: { readonly parts: readonly BarPart[]; readonly labelledBy: string }) {
  const prefix = useId();
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const drawn = parts.filter(({ count }) => count > 0);
  const startOf = (index: number) => (drawn.slice(0, index).reduce((sum, { count }) => sum + count, 0) / whole) * 100;
  return (
    <>
      <Drawing labelledBy={labelledBy} height={HEIGHT}>
        <FillPatterns prefix={prefix} />
        {drawn.map(({ key, count, fill }, index) => (
          // Half a gap at each side, so that neighbours stay apart without colour.
          <svg key={key} x={`${startOf(index)}%`} width={`${(count / whole) * 100}%`} height={rem(HEIGHT)}>
            <rect x={GAP / 2} y={GAP / 2} height={rem(HEIGHT - GAP)} style={{ width: `calc(100% - ${GAP}px)` }} {...paint(fill, prefix)} />
          </svg>
        ))}
      </Drawing>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {parts.map(({ key, fill, label }) => (
          <li key={key} className="flex items-center gap-2">
            <Swatch fill={fill} />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

function Swatch({ fill }: { readonly fill: Fill }) {
  const prefix = useId();
  return (
    <svg viewBox="0 0 14 14" aria-hidden className="size-3.5 shrink-0">
      <FillPatterns prefix={prefix} />
      <rect x="1" y="1" width="12" height="12" {...paint(fill, prefix)} />
    </svg>
  );
}
