import { daysOver } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';

const RADIUS = 8;
const LENGTH = 2 * Math.PI * RADIUS;

/** The working days used of those allowed, as a small ring. */
export function ClockRing({ clock }: { readonly clock: Clock }) {
  const tone = daysOver(clock) > 0 ? 'owed' : clock.isPaused ? 'faint' : 'accent';
  return <Ring part={Math.min(1, clock.usedDays / clock.allowedDays)} tone={tone} isPaused={clock.isPaused} />;
}

/** A part of a whole, 0 to 1. The words beside it say the same, so screen readers pass over it. */
export function Ring({ part, tone, isPaused = false }: { readonly part: number; readonly tone: 'owed' | 'faint' | 'accent'; readonly isPaused?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden>
      <circle cx="10" cy="10" r={RADIUS} fill="none" strokeWidth="3" stroke="var(--line)" />
      <circle cx="10" cy="10" r={RADIUS} fill="none" strokeWidth="3" stroke={`var(--${tone})`} strokeDasharray={`${part * LENGTH} ${LENGTH}`} transform="rotate(-90 10 10)" />
      {isPaused && <path d="M8 7v6M12 7v6" stroke="var(--soft)" strokeWidth="1.8" strokeLinecap="round" />}
    </svg>
  );
}
