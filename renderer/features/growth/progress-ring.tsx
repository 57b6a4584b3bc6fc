import { plural, t } from '@lingui/core/macro';
import type { GoalProgress } from '#domain/growth/goal-progress.ts';

const RADIUS = 9;
const LENGTH = 2 * Math.PI * RADIUS;

/** Steps done of all steps, as a ring. The picture says nothing that the words beside it do not: it is hidden where they stand. */
export function ProgressRing({ progress: { done, total } }: { readonly progress: GoalProgress }) {
  const ratio = total === 0 ? 0 : done / total;
  return (
    <svg viewBox="0 0 24 24" className="size-6 shrink-0 -rotate-90" aria-hidden>
      <circle cx="12" cy="12" r={RADIUS} fill="none" strokeWidth="3.5" stroke="var(--press)" />
      {ratio > 0 && <circle cx="12" cy="12" r={RADIUS} fill="none" strokeWidth="3.5" stroke="var(--accent)" strokeLinecap="butt" strokeDasharray={`${ratio * LENGTH} ${LENGTH}`} />}
    </svg>
  );
}

/** `2 of 5 steps done` */
export function progressWords({ done, total }: GoalProgress): string {
  if (total === 0) return t`No steps yet`;
  return plural(total, { one: `${done} of 1 step done`, other: `${done} of # steps done` });
}
