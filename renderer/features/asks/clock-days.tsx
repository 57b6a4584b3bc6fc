import { daysOver } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';

/** A row that is long overdue stays a row; the figure beside it says how long. */
const MOST_OVER = 10;

/** Each working day of the standard as a small field, filled when it is used; days past it follow in amber. The words below say the same, so screen readers pass over it. */
export function ClockDays({ clock }: { readonly clock: Clock }) {
  const used = Math.min(clock.usedDays, clock.allowedDays);
  const over = Math.min(MOST_OVER, daysOver(clock));
  return (
    <div aria-hidden className="flex flex-wrap gap-1">
      {Array.from({ length: clock.allowedDays }, (_, day) => (
        <span key={day} className={`h-3 w-4 rounded-sm border ${day < used ? 'border-accent bg-accent' : 'border-edge bg-transparent'}`} />
      ))}
      {Array.from({ length: over }, (_, day) => (
        <span key={`over-${day}`} className="h-3 w-4 rounded-sm border border-owed bg-owed" />
      ))}
    </div>
  );
}
