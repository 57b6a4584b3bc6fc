import { daysOver } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';

const RADIUS = 8;
const LENGTH = 2 * Math.PI * RADIUS;

/** The working days used of those allowed, as a small ring. The words beside it say the same, so screen readers pass over it. */
export function ClockRing({ clock }: { readonly clock: Clock }) {
  const part = Math.min(1, clock.usedDays / clock.allowedDays);
  const isOwed = clock.doneOn === null && daysOver(clock) > 0;
  const colour = isOwed ? 'var(--owed)' : clock.isPaused || daysOver(clock) > 0 ? 'var(--faint)' : 'var(--accent)';
  return (
    <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden>
      <circle cx="10" cy="10" r={RADIUS} fill="none" strokeWidth="3" stroke="var(--line)" />
      <circle cx="10" cy="10" r={RADIUS} fill="none" strokeWidth="3" stroke={colour} strokeDasharray={`${part * LENGTH} ${LENGTH}`} transform="rotate(-90 10 10)" />
      {clock.isPaused && <path d="M8 7v6M12 7v6" stroke="var(--soft)" strokeWidth="1.8" strokeLinecap="round" />}
    </svg>
  );
}
