import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ComboBox } from './combo-box.tsx';
import { Select } from './select.tsx';

export interface HolidayCountry {
  /** ISO 3166, such as `DE`; a state's has its country before it, `DE-BY`. */
  readonly code: string;
  readonly name: string;
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

const NONE = 'none';

export interface HolidayFieldsProps {
  /** Undefined while the list is being read: it is large and comes when it is first needed. */
  readonly countries: readonly HolidayCountry[] | undefined;
  readonly value: string | null;
  readonly onChange: (place: string | null) => void;
}

/** The country, and the part of it, whose public holidays count. */
export function HolidayFields({ countries, value, onChange }: HolidayFieldsProps) {
  if (!countries) return <p className="min-h-20 text-soft"><Trans>Reading the list of countries…</Trans></p>;
  const code = value?.split('-')[0] ?? NONE;
  const states = countries.find((country) => country.code === code)?.states ?? [];
  const options = [{ key: NONE, label: t`No public holidays` }, ...countries.map((country) => ({ key: country.code, label: country.name }))];
  return (
    <>
      <ComboBox
        label={t`Public holidays`}
        description={t`Those of this country are no working days.`}
        empty={t`No country has a name like this.`}
        options={options}
        value={code}
        onChange={(next) => next !== null && next !== code && onChange(next === NONE ? null : next)}
      />
      {states.length > 0 && (
        <Select
          label={t`Region`}
          description={t`Some holidays are kept in a part of the country only.`}
          options={[{ key: code, label: t`The whole country` }, ...states.map((state) => ({ key: state.code, label: state.name }))]}
          value={value ?? code}
          onChange={onChange}
        />
      )}
    </>
  );
}
