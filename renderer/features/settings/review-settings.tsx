import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, type Weekday } from '#domain/calendar/calendar-date.ts';
import { weekdayName } from '#domain/calendar/spoken-date.ts';
import { useSettings } from '#bridge/settings.ts';
import { HelpLink } from '#components/help-link.tsx';
import { Select } from '#components/select.tsx';
import { TimeField } from '#components/time-field.tsx';
import { SettingGroup } from './setting-group.tsx';
import { useSave } from './use-save.ts';

const A_MONDAY = '2026-11-23' as CalendarDate;
const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({ key: String(day), label: weekdayName(addDays(A_MONDAY, day - 1)) }));

/** When to look back on the week, or not at all. */
export function ReviewSettings() {
  const { weeklyReview } = useSettings();
  const { save, error } = useSave();
  const { weekday } = weeklyReview;
  return (
    <SettingGroup title={t`Weekly review`} description={t`Ten minutes over what you promised, said and praised, and what next week owes.`} help={<HelpLink section="review" label={t`What the weekly review is`} />} error={error}>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <Select label={t`On`} options={[...weekdays, { key: 'never', label: t`Not at all` }]} value={weekday === null ? 'never' : String(weekday)} onChange={(key) => save({ weeklyReview: { ...weeklyReview, weekday: key === 'never' ? null : (Number(key) as Weekday) } })} className="w-44" />
        {weekday !== null && <TimeField label={t`At`} value={weeklyReview.at} onChange={(at) => at && save({ weeklyReview: { ...weeklyReview, at } })} />}
      </div>
    </SettingGroup>
  );
}
