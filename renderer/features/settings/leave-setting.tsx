import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type LeavePeriod, withLeave, withoutLeave } from '#domain/calendar/leave.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import { Button, IconButton } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { List, ListRow } from '#components/list.tsx';
import { useToday } from '#data/clock.ts';

interface LeaveSettingProps {
  readonly leave: readonly LeavePeriod[];
  readonly onChange: (leave: readonly LeavePeriod[]) => void;
}

/** The manager's own leave. Past periods are kept, because clocks of the past count on them, and shown on request. */
export function LeaveSetting({ leave, onChange }: LeaveSettingProps) {
  const today = useToday();
  const [fromOn, setFromOn] = useState<CalendarDate | null>(null);
  const [toOn, setToOn] = useState<CalendarDate | null>(null);
  const [hasTried, setTried] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const past = leave.filter((period) => period.toOn < today);
  const shown = isWhole ? leave : leave.filter((period) => period.toOn >= today);
  const last = toOn ?? fromOn;
  const error = fromOn === null ? t`Choose the first day.` : last !== null && last < fromOn ? t`It ends before it begins.` : null;
  const add = () => {
    setTried(true);
    if (error !== null || fromOn === null || last === null) return;
    onChange(withLeave(leave, { fromOn, toOn: last }));
    setFromOn(null);
    setToOn(null);
    setTried(false);
  };
  return (
    <fieldset>
      <legend className="font-medium"><Trans>Your leave</Trans></legend>
      <div className="mt-0.5 grid gap-3">
        <p className="text-sm text-soft"><Trans>Clocks stand still, Heed stays quiet, and what comes due is said on the last working day before.</Trans></p>
        {shown.length > 0 && (
          <List aria-label={t`Periods of leave`}>
            {shown.map((period) => (
              <ListRow key={period.fromOn} actions={<IconButton size="small" label={t`Take out: ${spoken(period)}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={() => onChange(withoutLeave(leave, period))} />}>
                {spoken(period)}
              </ListRow>
            ))}
          </List>
        )}
        {past.length > 0 && !isWhole && (
          <Button kind="quiet" size="small" className="justify-self-start" onPress={() => setWhole(true)}>
            {t`Show past leave (${past.length})`}
          </Button>
        )}
        <div className="flex flex-wrap items-start gap-x-3 gap-y-3">
          <DateField label={t`First day of leave`} value={fromOn} onChange={setFromOn} error={hasTried ? error : null} isClearable />
          <DateField label={t`Last day`} description={t`Empty: the one day.`} value={toOn} onChange={setToOn} isClearable />
          <Button className="mt-7" onPress={add}>
            <Trans>Add leave</Trans>
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

const spoken = ({ fromOn, toOn }: LeavePeriod) => (fromOn === toOn ? exactDate(fromOn) : t`${exactDate(fromOn)} to ${exactDate(toOn)}`);
