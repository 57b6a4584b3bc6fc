import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Repeat } from '#domain/calendar/recurrence.ts';
import { weekdayName, writtenDate } from '#domain/calendar/spoken-date.ts';

const WEEKDAYS = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];

/** A repetition as a person says it: `every day`, `every 2 weeks on Monday and Friday`, `every month on the 31st, until 3 November 2026`. */
export function spokenRecurrence(firstOn: CalendarDate, repeat: Repeat): string {
  const every = plural(repeat.every, { one: `every ${repeat.unit}`, other: `every # ${repeat.unit}s` });
  const until = repeat.untilOn === null ? '' : t`, until ${writtenDate(repeat.untilOn)}`;
  switch (repeat.unit) {
    case 'day':
      return `${every}${until}`;
    case 'week':
      return t`${every} on ${spokenWeekdays(firstOn, repeat)}${until}`;
    case 'month':
      return t`${every} on the ${ordinal(Number(firstOn.slice(8)))}${until}`;
    case 'year':
      return t`${every} on ${writtenDate(firstOn).slice(0, -5)}${until}`;
  }
}

function spokenWeekdays(firstOn: CalendarDate, { weekdays }: Repeat): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 0) return weekdayName(firstOn);
  if (days.join('') === '12345') return 'working days, Monday to Friday';
  return spokenList(days.map((day) => WEEKDAYS[day - 1] as string));
}

const spokenList = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) as string}`);

function ordinal(day: number): string {
  const ending = day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
