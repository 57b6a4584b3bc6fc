import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Weekday } from '#domain/calendar/calendar-date.ts';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { HolidayFields } from '#components/holiday-fields.tsx';
import { NumberField } from '#components/number-field.tsx';
import { WeekdayField } from '#components/weekday-field.tsx';
import { useHolidayCountries } from '#data/use-holiday-countries.ts';
import { LeaveSetting } from './leave-setting.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

export function WorkSettings() {
  const { workingDays, holidayCountry, leave, oneOnOneMinutes } = useSettings();
  const { save, error } = useSave();
  const countries = useHolidayCountries();
  const [isWithout, setWithout] = useState(false);
  const changeDays = (days: Weekday[]) => {
    setWithout(days.length === 0);
    if (days.length > 0) save({ workingDays: days });
  };
  return (
    <SettingGroup title={t`Work`} help={<HelpLink section="working-days" label={t`What working days are for`} />} description={t`Heed counts working days by this, proposes dates by it, and stays quiet on the others.`} error={error}>
      <WeekdayField label={t`Working days`} value={workingDays} onChange={changeDays} error={isWithout ? t`At least one day stays a working day.` : null} />
      <HolidayFields countries={countries} value={holidayCountry} onChange={(value) => save({ holidayCountry: value })} />
      <LeaveSetting leave={leave} onChange={(value) => save({ leave: value })} />
      <NumberField label={t`Length of a one-on-one`} description={t`What a new one begins with. Fifteen minutes can do.`} unit={t`minutes`} min={5} max={480} step={5} value={oneOnOneMinutes} onChange={(value) => value !== null && save({ oneOnOneMinutes: value })} />
    </SettingGroup>
  );
}
