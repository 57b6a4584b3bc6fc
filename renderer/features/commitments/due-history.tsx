import { plural, t } from '@lingui/core/macro';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { Explain } from '#components/explain.tsx';
import { useToday } from '#data/clock.ts';

/** How the day of a promise has moved: renegotiated in time, or slipped after it was due. */
export function DueHistory({ commitment: { renegotiations, slips } }: { readonly commitment: Commitment }) {
  const today = useToday();
  if (renegotiations.length + slips.length === 0) return null;
  const day = (on: CalendarDate | null) => (on === null ? t`no day` : plainDate(on, today));
  const steps = [
    ...renegotiations.map((each) => ({ ...each, text: [t`Renegotiated on ${plainDate(each.on, today)}: from ${day(each.fromDueOn)} to ${day(each.toDueOn)}.`, each.reason].filter(Boolean).join(' ') })),
    ...slips.map((each) => ({ ...each, text: t`Slipped on ${plainDate(each.on, today)}, after it was due: from ${day(each.fromDueOn)} to ${day(each.toDueOn)}.` })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <>
      {summary(renegotiations.length, slips.length)}{' '}
      <Explain label={t`How its day moved`}>
        <ul className="grid gap-1">
          {steps.map(({ on, text }, index) => (
            <li key={`${on}${index}`}>{text}</li>
          ))}
        </ul>
      </Explain>
    </>
  );
}

function summary(renegotiated: number, slipped: number): string {
  const parts = [renegotiated > 0 && plural(renegotiated, { one: 'renegotiated once', 2: 'renegotiated twice', other: 'renegotiated # times' }), slipped > 0 && plural(slipped, { one: 'slipped once', 2: 'slipped twice', other: 'slipped # times' })].filter((part) => part !== false);
  return `, ${parts.join(', ')}`;
}
