import { t } from '@lingui/core/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { DateField } from '#components/date-field.tsx';
import { Section } from '#components/page.tsx';
import { Select } from '#components/select.tsx';
import { TimeField } from '#components/time-field.tsx';

interface FirstOneOnOneProps {
  readonly names: readonly string[];
  /** Place of the chosen one in `names`. */
  readonly withPlace: number;
  readonly onWith: (place: number) => void;
  readonly on: CalendarDate;
  readonly onDay: (on: CalendarDate | null) => void;
  readonly at: WallTime | null;
  readonly onTime: (at: WallTime | null) => void;
  readonly error: string | null;
}

export function FirstOneOnOne({ names, withPlace, onWith, on, onDay, at, onTime, error }: FirstOneOnOneProps) {
  return (
    <Section title={t`Your next one-on-one`} description={t`Heed prepares it: one page with what you owe, what they raised, and what to ask.`}>
      <div className="flex flex-wrap items-start gap-4">
        <Select label={t`With`} className="min-w-48 flex-1" options={names.map((name, place) => ({ key: String(place), label: name }))} value={String(withPlace)} onChange={(key) => onWith(Number(key))} />
        <DateField label={t`Day`} value={on} onChange={onDay} error={error} />
        <TimeField label={t`Time`} value={at} onChange={onTime} />
      </div>
    </Section>
  );
}
