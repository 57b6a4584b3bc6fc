import { rem } from './rem.ts';

/** A rate against the largest of its like. The figure stands beside it; the bar alone says nothing new. */
export function RateBar({ value, largest }: { readonly value: number; readonly largest: number }) {
  return (
    <svg aria-hidden width="100%" height={rem(8)} className="block">
      <line x1="0" x2="100%" y1={rem(4)} y2={rem(4)} stroke="var(--line)" />
      {value > 0 && <rect width={`${(value / largest) * 100}%`} height={rem(8)} fill="var(--accent)" />}
    </svg>
  );
}
