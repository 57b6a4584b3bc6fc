import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { writtenNumber } from '#domain/language/written.ts';
import type { CalendarSeries } from '#domain/one-on-ones/import/calendar-series.ts';
import type { PersonMatch } from '#domain/one-on-ones/import/match-person.ts';
import type { CalendarImportCount } from '#domain/one-on-ones/import/plan-calendar.ts';
import type { CalendarRefusal } from './read-calendar-file.ts';

const oneOnOnes = (count: number) => (plural(count, { one: '1 one-on-one', other: '# one-on-ones' }));

/** "6 one-on-ones will be planned, 1 moved." What is none is left unsaid. */
export function importSum({ planned, moved, cancelled, unchanged, left }: CalendarImportCount): string {
  if (planned + moved + cancelled + unchanged + left === 0) return t`There is nothing to import yet.`;
  const parts = [
    t`${oneOnOnes(planned)} will be planned`,
    ...(moved > 0 ? [t`${writtenNumber(moved)} moved`] : []),
    ...(cancelled > 0 ? [t`${writtenNumber(cancelled)} cancelled`] : []),
    ...(unchanged > 0 ? [t`${writtenNumber(unchanged)} there already`] : []),
    ...(left > 0 ? [t`${writtenNumber(left)} left as they are`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** "Imported: 6 planned, 1 moved." */
export function importDone({ planned, moved, cancelled }: CalendarImportCount): string {
  const parts = [...(planned > 0 ? [t`${writtenNumber(planned)} planned`] : []), ...(moved > 0 ? [t`${writtenNumber(moved)} moved`] : []), ...(cancelled > 0 ? [t`${writtenNumber(cancelled)} cancelled`] : [])];
  return t`Imported: ${parts.join(', ')}.`;
}

/** When an event next is: "Tuesday at 10:00", "Tuesday at 10:00, and 5 more". */
export function nextTime({ meetings }: CalendarSeries, today: CalendarDate): string {
  const standing = meetings.filter(({ isCancelled }) => !isCancelled);
  const [first] = standing;
  if (!first) return t`Called off`;
  const when = first.at === null ? spokenDate(first.on, today) : t`${spokenDate(first.on, today)} at ${first.at}`;
  const others = standing.length - 1;
  const said = when.charAt(0).toUpperCase() + when.slice(1);
  return others === 0 ? said : t`${said}, and ${writtenNumber(others)} more`;
}

/** How the person was found. */
export const evidence: Readonly<Record<PersonMatch['by'], string>> = { email: t`invited by e-mail`, name: t`invited by name`, title: t`named in the title` };

interface Sentences {
  readonly title: string;
  readonly next: string;
}

/** What is wrong with a file and what to do about it. */
export const refusals: Readonly<Record<CalendarRefusal, Sentences>> = {
  'too-large': { title: t`This file is larger than 50 MB.`, next: t`Export a shorter time of your calendar, and choose that file.` },
  'no-calendar': { title: t`This is not a calendar.`, next: t`In your calendar program, export or save the calendar as an iCalendar file (.ics), and choose that file here.` },
  'no-events': { title: t`There are no events in this calendar that Heed can read.`, next: t`Export it once more, with the meetings in it.` },
  unreadable: { title: t`This file cannot be read.`, next: t`It may have been moved, or lie on a drive that is gone. Choose it again.` },
};
