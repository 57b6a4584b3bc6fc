import { addDays, addMonths, type CalendarDate, isCalendarDate, isoWeekday } from '#domain/calendar/calendar-date.ts';

/** A due date found in words, and where the words stand in the text. */
export interface NaturalDue {
  readonly on: CalendarDate;
  readonly from: number;
  readonly to: number;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const DAY = weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const LEAD = '(?:(?:due|by|until|before|till)\\s+(?:the\\s+)?)';

interface Rule {
  readonly pattern: string;
  readonly read: (words: RegExpExecArray, today: CalendarDate) => CalendarDate | null;
}

const rules: readonly Rule[] = [
  { pattern: `${LEAD}?(\\d{4}-\\d{2}-\\d{2})`, read: ([, on]) => (isCalendarDate(on) ? on : null) },
  { pattern: `${LEAD}?today`, read: (_, today) => today },
  { pattern: `${LEAD}?tomorrow`, read: (_, today) => addDays(today, 1) },
  { pattern: `(?:${LEAD}|on\\s+|this\\s+|coming\\s+)(${DAY})`, read: ([, name], today) => coming(name, today) },
  { pattern: `${LEAD}?next\\s+(${DAY})`, read: ([, name], today) => weekdayOfNextWeek(name, today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?week)`, read: (_, today) => comingFriday(today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+next\\s+week)`, read: (_, today) => weekdayOfNextWeek('friday', today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?month)`, read: (_, today) => lastOfMonth(today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+next\\s+month)`, read: (_, today) => lastOfMonth(addMonths(firstOfMonth(today), 1)) },
  { pattern: `${LEAD}?(?:in|within)\\s+(\\d{1,3}|an?|one|two|three|four|five|six)\\s+(day|week|month)s?`, read: ([, count, unit], today) => later(today, count, unit) },
  { pattern: `${LEAD}?next\\s+(week|month)`, read: ([, unit], today) => (unit === 'week' ? weekdayOfNextWeek('friday', today) : lastOfMonth(addMonths(firstOfMonth(today), 1))) },
];

/**
 * The due date that a line of English names ("by Friday", "end of the month", "in two weeks"), the last one when there
 * are several. A bare weekday ("Friday's release") is no due date. `today` is the manager's calendar day; the result
 * is never before it, except for a date written out in digits.
 */
export function naturalDue(text: string, today: CalendarDate): NaturalDue | null {
  let best: NaturalDue | null = null;
  for (const { pattern, read } of rules) {
    for (const words of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}'’-])`, 'giu'))) {
      const on = read(words, today);
      const found = on && { on, from: words.index, to: words.index + words[0].length };
      if (found && (best === null || found.to > best.to || (found.to === best.to && found.from < best.from))) best = found;
    }
  }
  return best;
}

/** The text without the words that named the date. */
export const withoutDue = (text: string, due: NaturalDue): string => `${text.slice(0, due.from)} ${text.slice(due.to)}`.replaceAll(/\s+/g, ' ').replace(/\s+([,.;])/g, '$1').replace(/[\s,;–-]+$/, '').trim();

const numberOf = (name = ''): number => weekdays.findIndex((weekday) => weekday.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** Said on a Friday, "by Friday" means the one in a week. */
function coming(name: string | undefined, today: CalendarDate): CalendarDate {
  const ahead = (numberOf(name) - isoWeekday(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

const weekdayOfNextWeek = (name: string | undefined, today: CalendarDate): CalendarDate => addDays(today, 8 - isoWeekday(today) + numberOf(name) - 1);

/** The week ends on its Friday; on a weekend the coming week is meant. */
const comingFriday = (today: CalendarDate): CalendarDate => addDays(today, (5 - isoWeekday(today) + 7) % 7);

const firstOfMonth = (day: CalendarDate): CalendarDate => addDays(day, 1 - Number(day.slice(8)));
const lastOfMonth = (day: CalendarDate): CalendarDate => addDays(addMonths(firstOfMonth(day), 1), -1);

function later(today: CalendarDate, count: string | undefined, unit: string | undefined): CalendarDate {
  const many = counts[(count ?? '').toLowerCase()] ?? Number(count);
  if (unit?.toLowerCase() === 'month') return addMonths(today, many);
  return addDays(today, unit?.toLowerCase() === 'week' ? many * 7 : many);
}
