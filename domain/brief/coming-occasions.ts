import { addDays, type CalendarDate, daysBetween, type MonthDay, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { type BriefLine, profileRoute } from '#domain/brief/brief-line.ts';

/** Far enough that an occasion is not missed between two fortnightly one-on-ones. */
const AHEAD_DAYS = 21;

/** A day to mark, and the sentence that says so. */
export interface Occasion {
  readonly on: CalendarDate;
  readonly line: BriefLine;
}

/** Birthday and work anniversary that come soon, for those who said how they like them marked; "none" means none. */
export function comingOccasions(person: Person, today: CalendarDate): Occasion[] {
  if (person.occasionPreference === 'none') return [];
  const how = person.occasionPreference === 'quiet' ? ' They like it quiet.' : '';
  const name = calledName(person);
  const occasion = (key: string, on: CalendarDate, text: string): Occasion[] =>
    daysBetween(today, on) > AHEAD_DAYS ? [] : [{ on, line: { key, text: `${text}${how}`, evidence: `${exactDate(on)}, ${spokenDistance(on, today)}`, route: profileRoute(person.id), isOwed: false } }];
  return [...birthday(person, name, today, occasion), ...anniversary(person, name, today, occasion)];
}

type ToOccasion = (key: string, on: CalendarDate, text: string) => Occasion[];

function birthday({ birthday: day }: Person, name: string, today: CalendarDate, occasion: ToOccasion): Occasion[] {
  return day === null ? [] : occasion('occasion/birthday', nextOn(day, today), `${name} has a birthday.`);
}

function anniversary({ startOn }: Person, name: string, today: CalendarDate, occasion: ToOccasion): Occasion[] {
  if (startOn === null || startOn >= today) return [];
  const on = nextOn(startOn.slice(5) as MonthDay, today);
  const years = Number(on.slice(0, 4)) - Number(startOn.slice(0, 4));
  return years < 1 ? [] : occasion('occasion/anniversary', on, `${name} will have been here for ${years === 1 ? 'a year' : `${years} years`}.`);
}

/** The next time a day of the year comes, today included. 29 February falls on the 28th in other years, unless they say otherwise. */
function nextOn(day: MonthDay, today: CalendarDate): CalendarDate {
  const year = Number(today.slice(0, 4));
  const [first, second] = [year, year + 1].map((each) => inYear(day, each)) as [CalendarDate, CalendarDate];
  return first >= today ? first : second;
}

function inYear(day: MonthDay, year: number): CalendarDate {
  const digits = String(year).padStart(4, '0');
  return day === '02-29' ? addDays(toCalendarDate(`${digits}-03-01`), -1) : toCalendarDate(`${digits}-${day}`);
}
