import { useEffect, useState } from 'react';
import { listHolidayCountries } from '#data/holidays.ts';

export type HolidayCountries = Awaited<ReturnType<typeof listHolidayCountries>>;

/** Countries whose public holidays are known; undefined until the list has been loaded. */
export function useHolidayCountries(): HolidayCountries | undefined {
  const [countries, setCountries] = useState<HolidayCountries>();
  useEffect(() => {
    void listHolidayCountries().then(setCountries);
  }, []);
  return countries;
}
