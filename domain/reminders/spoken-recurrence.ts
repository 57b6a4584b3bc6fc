import { plural, selectOrdinal, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Repeat } from '#domain/calendar/recurrence.ts';
import { dayAndMonth, weekdayName, writtenDate } from '#domain/calendar/spoken-date.ts';
import { writtenList } from '#domain/language/written.ts';

const WEEKDAYS = [t`Monday`, t`Tuesday`, t`Wednesday`, t`Thursday`, t`Friday`, t`Saturday`, t`Sunday`];

/** A repetition as a person says it: `every day`, `every 2 weeks on Monday and Friday`, `every month on the 31st, until 3 November 2026`. */
export function spokenRecurrence(firstOn: CalendarDate, repeat: Repeat): string {
  const spoken = spokenEndless(firstOn, repeat);
  return repeat.untilOn === null ? spoken : t`${spoken}, until ${writtenDate(repeat.untilOn)}`;
}

function spokenEndless(firstOn: CalendarDate, repeat: Repeat): string {
  switch (repeat.unit) {
    case 'day':
      return plural(repeat.every, { one: 'every day', other: 'every # days' });
    case 'week':
      return spokenWeeks(firstOn, repeat);
    case 'month': {
      const every = plural(repeat.every, { one: 'every month', other: 'every # months' });
      return t`${every} on the ${selectOrdinal(Number(firstOn.slice(8)), { one: '#st', two: '#nd', few: '#rd', other: '#th' })}`;
    }
    case 'year': {
      const every = plural(repeat.every, { one: 'every year', other: 'every # years' });
      return t`${every} on ${dayAndMonth(firstOn)}`;
    }
  }
}

function spokenWeeks(firstOn: CalendarDate, { every: count, weekdays }: Repeat): string {
  const every = plural(count, { one: 'every week', other: 'every # weeks' });
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 0) return t`${every} on ${weekdayName(firstOn)}`;
  if (days.join('') === '12345') return t`${every} on working days, Monday to Friday`;
  return t`${every} on ${writtenList(days.map((day) => WEEKDAYS[day - 1] as string))}`;
}
