import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import type { OccasionMark } from '#domain/occasions/occasion.ts';
import { type Celebrated, type DatedOccasion, type OccasionDay, occasionDays } from '#domain/occasions/occasion-days.ts';
import { lastDeed, markOf } from '#domain/occasions/occasion-marks.ts';
import { deedSentence, occasionSentence } from '#domain/occasions/occasion-words.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { BriefLine } from '#domain/brief/brief-line.ts';

/** Far enough that an occasion is not missed between two fortnightly one-on-ones. */
const AHEAD_DAYS = 21;

/** A day to mark, and the sentence that says so. */
export interface ComingOccasion {
  readonly on: CalendarDate;
  readonly day: OccasionDay;
  readonly line: BriefLine;
}

type Named = Celebrated & Pick<Person, 'name' | 'preferredName'>;

/**
 * The days of a person that come soon and were not marked yet, with how they like them and what was done the last time.
 * Those who want none have none.
 */
export function comingOccasions(person: Named, occasions: readonly DatedOccasion[], marks: readonly OccasionMark[], today: CalendarDate): ComingOccasion[] {
  const coming = occasionDays(person, occasions, today, addDays(today, AHEAD_DAYS)).filter((day) => markOf(marks, person.id, day) === null);
  return coming.map((day) => {
    const before = lastDeed(marks, person.id, day);
    const text = [occasionSentence(day, calledName(person)), day.preference === 'quiet' && t`They like it quiet.`, before && deedSentence(before, day.on)].filter(Boolean).join(' ');
    return { on: day.on, day, line: { key: `occasion/${day.subject}`, text, evidence: `${exactDate(day.on)}, ${spokenDistance(day.on, today)}`, route: '/praise/occasions', isOwed: false } };
  });
}
