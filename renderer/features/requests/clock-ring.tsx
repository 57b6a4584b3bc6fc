import { plural } from '@lingui/core/macro';
import type { RequestClock } from '#domain/requests/clock.ts';

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;

/** What has gone of the decision period as a ring, the days in its middle. The sentence beside it says the same: it is hidden from screen readers. */
export function ClockRing({ clock }: { readonly clock: RequestClock }) {
  const isOwed = clock.kind === 'overdue' || (clock.kind === 'running' && clock.days <= SOON_DAYS);
  const colour = clock.kind === 'stopped' ? 'var(--faint)' : isOwed ? 'var(--owed)' : 'var(--accent)';
  return (
    <svg viewBox="0 0 100 100" className="size-28 shrink-0" aria-hidden>
      <circle cx="50" cy="50" r={RADIUS} fill="none" strokeWidth="9" stroke="var(--press)" />
      <circle cx="50" cy="50" r={RADIUS} fill="none" strokeWidth="9" stroke={colour} strokeDasharray={`${clock.part * LENGTH} ${LENGTH}`} transform="rotate(-90 50 50)" />
      {clock.kind !== 'stopped' && (
        <text x="50" y="50" textAnchor="middle" className="fill-ink">
          <tspan x="50" dy="0.1em" fontSize="26" className="tabular-nums">
            {clock.days}
          </tspan>
          <tspan x="50" dy="1.35em" fontSize="10.5" className="fill-soft">
            {clock.kind === 'overdue' ? (plural(clock.days, { one: 'day over', other: 'days over' })) : plural(clock.days, { one: 'day left', other: 'days left' })}
          </tspan>
        </text>
      )}
    </svg>
  );
}

const SOON_DAYS = 7;
