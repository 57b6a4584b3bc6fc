import { useEffect, useState } from 'react';
import { ComboBox } from '#components/combo-box.tsx';
import { Select } from '#components/select.tsx';
import { listHolidayCountries } from '#data/holidays.ts';

type Country = Awaited<ReturnType<typeof listHolidayCountries>>[number];
const NONE = 'none';

/** Country and part of it whose public holidays count. The list is large, so it comes when it is first needed. */
export function HolidayFields({ value, onChange }: { readonly value: string | null; readonly onChange: (place: string | null) => void }) {
  const [countries, setCountries] = useState<readonly Country[]>();
  useEffect(() => {
    void listHolidayCountries().then(setCountries);
  }, []);
  if (!countries) return <p className="min-h-24 text-soft">Reading the list of countries…</p>;

  const code = value?.split('-')[0] ?? NONE;
  const states = countries.find((country) => country.code === code)?.states ?? [];
  const options = [{ key: NONE, label: 'No public holidays' }, ...countries.map((country) => ({ key: country.code, label: country.name }))];
  return (
    <>
      <ComboBox label="Public holidays" description="Those of this country are no working days." empty="No country has a name like this." options={options} value={code} onChange={(next) => next !== null && next !== code && onChange(next === NONE ? null : next)} />
      {states.length > 0 && (
        <Select
          label="Region"
          description="Some holidays are kept in a part of the country only."
          options={[{ key: code, label: 'The whole country' }, ...states.map((state) => ({ key: state.code, label: state.name }))]}
          value={value ?? code}
          onChange={onChange}
        />
      )}
    </>
  );
}
