import { useEffect, useRef } from 'react';
import { t } from '@lingui/core/macro';
import type { Weekday } from '#domain/calendar/calendar-date.ts';
import { guessCountry } from '#domain/settings/guess-country.ts';
import { HolidayFields } from '#components/holiday-fields.tsx';
import { Section } from '#components/page.tsx';
import { TextField } from '#components/text-field.tsx';
import { WeekdayField } from '#components/weekday-field.tsx';
import { useHolidayCountries } from '#data/use-holiday-countries.ts';

export interface You {
  readonly managerName: string;
  readonly workingDays: Weekday[];
  readonly holidayCountry: string | null;
}

/** What Heed needs to know about the manager, with guesses that can be corrected. */
export function AboutYou({ value, onChange }: { readonly value: You; readonly onChange: (you: You) => void }) {
  const countries = useHolidayCountries();
  const hasGuessed = useRef(value.holidayCountry !== null);
  useEffect(() => {
    if (!countries || hasGuessed.current) return;
    hasGuessed.current = true;
    const holidayCountry = guessCountry(
      navigator.languages,
      countries.map(({ code }) => code),
    );
    if (holidayCountry) onChange({ ...value, holidayCountry });
  }, [countries, value, onChange]);
  return (
    <Section title={t`You`} description={t`Settings hold all of this; change it whenever you like.`}>
      <div className="flex flex-col gap-5">
        <TextField label={t`Your name`} description={t`Stands on development plans that you hand over.`} value={value.managerName} onChange={(managerName) => onChange({ ...value, managerName })} maxLength={200} />
        <WeekdayField label={t`Working days`} description={t`Heed proposes dates on these and stays quiet on the others.`} value={value.workingDays} onChange={(workingDays) => workingDays.length > 0 && onChange({ ...value, workingDays })} />
        <HolidayFields countries={countries} value={value.holidayCountry} onChange={(holidayCountry) => onChange({ ...value, holidayCountry })} />
      </div>
    </Section>
  );
}
