import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { Drawing } from './drawing.tsx';
import { rem } from './rem.ts';

interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

interface DayStripProps {
  /** The days the whole strip stands for, the same in every row. */
  readonly span: DaySpan;
  /** The part of them that counts in this row. */
  readonly counted: DaySpan;
  readonly days: readonly CalendarDate[];
  /** A stretch to be pointed out. */
  readonly marked: DaySpan;
  /** What the strip shows, in words. */
  readonly label: string;
}

const HEIGHT = 20;
const MIDDLE = rem(HEIGHT / 2);

/** Days as dots along a line, and one stretch between them drawn strong. */
export function DayStrip({ span, counted, days, marked, label }: DayStripProps) {
  const length = Math.max(1, daysBetween(span.from, span.to));
  const at = (on: CalendarDate) => `${(daysBetween(span.from, on) / length) * 100}%`;
  return (
    <div className="px-1.5">
      <Drawing label={label} height={HEIGHT}>
        <line x1={at(counted.from)} x2={at(counted.to)} y1={MIDDLE} y2={MIDDLE} stroke="var(--edge)" />
        <line x1={at(marked.from)} x2={at(marked.to)} y1={MIDDLE} y2={MIDDLE} stroke="var(--owed)" strokeWidth={rem(5)} strokeOpacity="0.55" />
        {days.map((on) => (
          <circle key={on} cx={at(on)} cy={MIDDLE} r={rem(4)} fill="var(--accent)" stroke="var(--paper)" />
        ))}
      </Drawing>
    </div>
  );
}
