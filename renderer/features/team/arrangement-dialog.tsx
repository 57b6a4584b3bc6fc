import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { dayWayNames, nameOfWeekday } from '#domain/arrangements/arrangement-words.ts';
import { type ArrangedDay, type Arrangement, type DayWay, dayWays } from '#domain/arrangements/arrangement.ts';
import type { CalendarDate, WallTime, Weekday } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { RequestId } from '#domain/requests/request.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { PersonName } from '#components/person-name.tsx';
import { Select } from '#components/select.tsx';
import { TimeField } from '#components/time-field.tsx';
import { discardArrangement, saveArrangement } from './settle-team.ts';

/** What a dialog about an arrangement opens with. */
export interface ArrangementOrder {
  /** The one to change; null: a new one. */
  readonly arrangement: Arrangement | null;
  readonly personId: PersonId | null;
  /** The request on which it was agreed. */
  readonly requestId: RequestId | null;
  readonly fromOn: CalendarDate;
}

interface ArrangementDialogProps {
  readonly order: ArrangementOrder;
  readonly people: readonly Person[];
  /** The days to speak of, in the order of the week. */
  readonly weekdays: readonly Weekday[];
  readonly onClose: () => void;
}

const ways = dayWays.map((key) => ({ key, label: dayWayNames[key] }));
const USUAL: Omit<ArrangedDay, 'weekday'> = { way: 'as-usual', hours: null };

/** How a person's week differs, day by day. */
export function ArrangementDialog({ order, people, weekdays, onClose }: ArrangementDialogProps) {
  const { arrangement } = order;
  const [personId, setPersonId] = useState<PersonId | null>(order.personId);
  const [fromOn, setFromOn] = useState<CalendarDate | null>(order.fromOn);
  const [toOn, setToOn] = useState<CalendarDate | null>(arrangement?.toOn ?? null);
  const shown = [...new Set([...weekdays, ...(arrangement?.days.map(({ weekday }) => weekday) ?? [])])].sort((a, b) => a - b);
  const [days, setDays] = useState<readonly HalfSaid[]>(() => shown.map((weekday) => halfSaid(arrangement?.days.find((day) => day.weekday === weekday) ?? { weekday, ...USUAL })));
  const whose = order.personId === null ? undefined : people.find(({ id }) => id === order.personId);
  const change = (weekday: Weekday, patch: Partial<HalfSaid>) => setDays(days.map((day) => (day.weekday === weekday ? { ...day, ...patch } : day)));
  const said = days.map(wholeDay);
  const refusal =
    personId === null ? t`Choose a person.`
    : fromOn === null ? t`Choose the first day.`
    : said.includes(null) ? t`Say both when work begins and when it ends.`
    : days.every(({ way, from }) => way === 'as-usual' && from === null) ? t`Say of one day at least how it differs.`
    : null;
  const save = async () => personId !== null && fromOn !== null && saveArrangement(arrangement, { personId, requestId: order.requestId, fromOn, toOn, days: said.flatMap((day) => day ?? []) });
  return (
    <FormDialog title={arrangement ? t`Change how their week differs` : t`How their week differs`} confirm={t({ context: 'arrangement', message: 'Keep' })} refusal={refusal} onSave={save} onClose={onClose}>
      {order.personId === null && <ComboBox<PersonId> label={t`Who`} autoFocus options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} empty={t`Nobody of that name.`} />}
      {whose && <p><PersonName person={whose} as="full" className="font-medium" /></p>}
      <ul className="grid gap-3 @md:grid-cols-[minmax(0,1fr)_auto_auto] @md:gap-x-3">
        {days.map(({ weekday, way, from, to }) => {
          const name = nameOfWeekday(weekday);
          return (
            <li key={weekday} className="grid items-end gap-y-1 @md:col-span-full @md:grid-cols-subgrid">
              <Select<DayWay> label={name} options={ways} value={way} onChange={(next) => change(weekday, next === 'off' ? { way: next, from: null, to: null } : { way: next })} />
              {way !== 'off' && (
                <>
                  <TimeField label={t`${name} from`} value={from} onChange={(at) => change(weekday, { from: at })} />
                  <TimeField label={t`${name} until`} value={to} onChange={(at) => change(weekday, { to: at })} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="text-sm text-soft">{t`Times may stay empty: then they work their usual hours.`}</p>
      <div className="flex flex-wrap items-start gap-4">
        <DateField label={t`From`} value={fromOn} onChange={setFromOn} />
        <DateField label={t`Until`} description={t`Empty: until further notice.`} value={toOn} onChange={setToOn} isClearable />
      </div>
      {arrangement && (
        <Button
          kind="quiet"
          className="-ms-3.5 justify-self-start text-danger"
          onPress={() => {
            onClose();
            void discardArrangement(arrangement);
          }}
        >
          <Trans>Delete the arrangement</Trans>
        </Button>
      )}
    </FormDialog>
  );
}

/** A day while it is typed: of its hours only one end may be there yet. */
interface HalfSaid {
  readonly weekday: Weekday;
  readonly way: DayWay;
  readonly from: WallTime | null;
  readonly to: WallTime | null;
}

const halfSaid = ({ weekday, way, hours }: ArrangedDay): HalfSaid => ({ weekday, way, from: hours?.from ?? null, to: hours?.to ?? null });

const wholeDay = ({ weekday, way, from, to }: HalfSaid): ArrangedDay | null => {
  if (from === null && to === null) return { weekday, way, hours: null };
  return from === null || to === null ? null : { weekday, way, hours: { from, to } };
};
