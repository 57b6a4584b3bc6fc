import { addDays, addMonths, type CalendarDate, isCalendarDate, isoWeekday } from '#domain/calendar/calendar-date.ts';
import type { Language } from '#domain/language/language.ts';

/** Words that name a due date. What they capture is handed to `read`, after the whole match. */
export interface DueRule {
  readonly pattern: string;
  readonly read: (words: readonly (string | undefined)[], today: CalendarDate) => CalendarDate | null;
}

const WRITTEN = '(\\d{4}-\\d{2}-\\d{2})';
const writtenRule = (lead: string): DueRule => ({ pattern: `${lead}?${WRITTEN}`, read: ([, on]) => (isCalendarDate(on) ? on : null) });

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = ['mon(?:day)?', 'tue(?:sday)?', 'wed(?:nesday)?', 'thu(?:rsday)?', 'fri(?:day)?', 'sat(?:urday)?', 'sun(?:day)?'].join('|');
const LEAD = '(?:(?:due|by|until|before|till)\\s+(?:the\\s+)?)';
const weekdayOf = (name = ''): number => WEEKDAYS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
const counts: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

const english: readonly DueRule[] = [
  writtenRule(LEAD),
  { pattern: `${LEAD}?today`, read: (_, today) => today },
  { pattern: `${LEAD}?tomorrow`, read: (_, today) => addDays(today, 1) },
  { pattern: `(?:${LEAD}|on\\s+|this\\s+|coming\\s+)(${DAY})`, read: ([, name], today) => coming(weekdayOf(name), today) },
  { pattern: `${LEAD}?next\\s+(${DAY})`, read: ([, name], today) => weekdayOfNextWeek(weekdayOf(name), today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?week)`, read: (_, today) => comingFriday(today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+next\\s+week)`, read: (_, today) => weekdayOfNextWeek(FRIDAY, today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+)?month)`, read: (_, today) => lastOfMonth(today) },
  { pattern: `(?:${LEAD}?(?:the\\s+)?end\\s+of\\s+next\\s+month)`, read: (_, today) => lastOfNextMonth(today) },
  { pattern: `${LEAD}?(?:in|within)\\s+(\\d{1,3}|an?|one|two|three|four|five|six)\\s+(day|week|month)s?`, read: ([, count = '', unit = ''], today) => later(today, counts[count.toLowerCase()] ?? Number(count), unit.toLowerCase()) },
  { pattern: `${LEAD}?next\\s+(week|month)`, read: ([, unit = ''], today) => (unit.toLowerCase() === 'week' ? weekdayOfNextWeek(FRIDAY, today) : lastOfNextMonth(today)) },
];

const WOCHENTAGE = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const TAG = 'mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?';
const BIS = '(?:(?:fällig\\s+)?(?:bis(?:\\s+spätestens)?|spätestens|vor)\\s+(?:zum\\s+|zur\\s+|am\\s+|dem\\s+)?|fällig\\s+(?:zum\\s+|am\\s+)?)';
const wochentagOf = (name = ''): number => (/^sonnabend$/i.test(name) ? 6 : WOCHENTAGE.indexOf(name.toLowerCase().slice(0, 2)) + 1);
const zahlen: Record<string, number> = { ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 };
const einheiten: Record<string, string> = { tag: 'day', woche: 'week', monat: 'month' };

const german: readonly DueRule[] = [
  writtenRule(BIS),
  { pattern: `(?:${BIS}|am\\s+)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}))?`, read: ([, day, month, year], today) => dayAndMonth(Number(day), Number(month), year, today) },
  { pattern: '(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})', read: ([, day, month, year], today) => dayAndMonth(Number(day), Number(month), year, today) },
  { pattern: `${BIS}?heute`, read: (_, today) => today },
  // "Am Morgen" and "jeden Morgen" are the time of day.
  { pattern: `${BIS}?(?<!(?:am|jeden|guten|heute|gestern|diesen|den|zum)\\s)morgen(?:\\s+früh)?`, read: (_, today) => addDays(today, 1) },
  { pattern: `${BIS}?übermorgen`, read: (_, today) => addDays(today, 2) },
  { pattern: `(?:${BIS}|am\\s+|diesen\\s+|(?:${BIS}|am\\s+)?kommenden\\s+)(${TAG})`, read: ([, name], today) => coming(wochentagOf(name), today) },
  { pattern: `(?:${BIS}|am\\s+)?nächsten\\s+(${TAG})`, read: ([, name], today) => weekdayOfNextWeek(wochentagOf(name), today) },
  { pattern: `(?:${BIS}?ende\\s+(?:der|dieser)\\s+woche|${BIS}wochenende)`, read: (_, today) => comingFriday(today) },
  { pattern: `${BIS}?ende\\s+(?:der\\s+)?nächste[rn]\\s+woche`, read: (_, today) => weekdayOfNextWeek(FRIDAY, today) },
  { pattern: `${BIS}?(?:ende\\s+(?:des|dieses|diesen)\\s+monats|monatsende)`, read: (_, today) => lastOfMonth(today) },
  { pattern: `${BIS}?ende\\s+(?:des\\s+)?nächsten\\s+monats`, read: (_, today) => lastOfNextMonth(today) },
  { pattern: `(?:in|innerhalb\\s+von|innerhalb|binnen)\\s+(\\d{1,3}|einem|einer|zwei|drei|vier|fünf|sechs)\\s+(tag|woche|monat)(?:en|e|n|s)?`, read: ([, count = '', unit = ''], today) => later(today, zahlen[count.toLowerCase()] ?? Number(count), einheiten[unit.toLowerCase()] ?? 'day') },
  { pattern: `(?:${BIS}|in\\s+der\\s+)?nächste[rn]?\\s+woche`, read: (_, today) => weekdayOfNextWeek(FRIDAY, today) },
  { pattern: `(?:${BIS}|im\\s+)?nächste[nm]\\s+monat`, read: (_, today) => lastOfNextMonth(today) },
];

/** Who speaks another language to Heed may still write English. */
export const dueRules: Readonly<Record<Language, readonly DueRule[]>> = { en: english, de: [...german, ...english] };

const FRIDAY = 5;

/** Said on a Friday, "by Friday" means the one in a week. */
function coming(weekday: number, today: CalendarDate): CalendarDate {
  const ahead = (weekday - isoWeekday(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

const weekdayOfNextWeek = (weekday: number, today: CalendarDate): CalendarDate => addDays(today, 8 - isoWeekday(today) + weekday - 1);

/** The week ends on its Friday; on a weekend the coming week is meant. */
const comingFriday = (today: CalendarDate): CalendarDate => addDays(today, (FRIDAY - isoWeekday(today) + 7) % 7);

const firstOfMonth = (day: CalendarDate): CalendarDate => addDays(day, 1 - Number(day.slice(8)));
const lastOfMonth = (day: CalendarDate): CalendarDate => addDays(addMonths(firstOfMonth(day), 1), -1);
const lastOfNextMonth = (today: CalendarDate): CalendarDate => lastOfMonth(addMonths(firstOfMonth(today), 1));

function later(today: CalendarDate, many: number, unit: string): CalendarDate {
  if (unit === 'month') return addMonths(today, many);
  return addDays(today, unit === 'week' ? many * 7 : many);
}

/** Without a year the next such day. */
function dayAndMonth(day: number, month: number, year: string | undefined, today: CalendarDate): CalendarDate | null {
  const inYear = (of: string) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const thisYear = inYear(year ?? today.slice(0, 4));
  const on = year === undefined && thisYear < today ? inYear(String(Number(today.slice(0, 4)) + 1)) : thisYear;
  return isCalendarDate(on) ? on : null;
}
