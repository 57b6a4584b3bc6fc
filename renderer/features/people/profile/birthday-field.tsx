import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { changePerson } from '#data/people.ts';
import { isMonthDay } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';

const NONE = '';
const months = [t`January`, t`February`, t`March`, t`April`, t`May`, t`June`, t`July`, t`August`, t`September`, t`October`, t`November`, t`December`];
const twoDigits = (count: number) => String(count).padStart(2, '0');
const dayOptions = [{ key: NONE, label: '–' }, ...Array.from({ length: 31 }, (_, at) => ({ key: twoDigits(at + 1), label: String(at + 1) }))];
const monthOptions = [{ key: NONE, label: t`Not said` }, ...months.map((label, at) => ({ key: twoDigits(at + 1), label }))];

/** A birthday: day and month, the year only if somebody wants to say it. */
export function BirthdayField({ person }: { readonly person: Person }) {
  const [month = NONE, day = NONE] = person.birthday?.split('-') ?? [];
  const [draft, setDraft] = useState({ month, day });
  const [year, setYear] = useState(person.birthYear === null ? '' : String(person.birthYear));
  const [followed, setFollowed] = useState(person.birthday);
  if (followed !== person.birthday) {
    setFollowed(person.birthday);
    setDraft({ month, day });
  }
  const isImpossible = draft.month !== NONE && draft.day !== NONE && !isMonthDay(`${draft.month}-${draft.day}`);
  const isYearWrong = year !== '' && !(/^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= 2200);

  const changeDay = (next: { month: string; day: string }) => {
    setDraft(next);
    const birthday = `${next.month}-${next.day}`;
    if (isMonthDay(birthday)) void changePerson(t`Change birthday`, person.id, { birthday });
    else if (next.month === NONE && person.birthday !== null) void changePerson(t`Change birthday`, person.id, { birthday: null, birthYear: null });
  };
  const saveYear = () => {
    const birthYear = year === '' ? null : Number(year);
    if (!isYearWrong && birthYear !== person.birthYear) void changePerson(t`Change year of birth`, person.id, { birthYear });
  };

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium"><Trans>Birthday</Trans></legend>
      <div className="flex flex-wrap items-start gap-2">
        <Select label={t`Day`} isLabelHidden options={dayOptions} value={draft.day} onChange={(key) => changeDay({ ...draft, day: key })} className="w-20" error={isImpossible ? t`There is no such day.` : null} />
        <Select label={t`Month`} isLabelHidden options={monthOptions} value={draft.month} onChange={(key) => changeDay(key === NONE ? { month: NONE, day: NONE } : { ...draft, month: key })} className="w-36" />
        <TextField label={t`Year of birth`} isLabelHidden placeholder={t`Year`} value={year} onChange={setYear} onBlur={saveYear} maxLength={4} className="w-24" error={isYearWrong ? t`Four digits, or nothing.` : null} />
      </div>
      <p className="mt-1 text-sm text-soft"><Trans>No year needed.</Trans></p>
    </fieldset>
  );
}
