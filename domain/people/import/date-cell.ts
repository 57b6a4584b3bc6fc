import { type CalendarDate, fromDayNumber, isCalendarDate, isMonthDay, type MonthDay } from '#domain/calendar/calendar-date.ts';
import { fold } from '#domain/people/fold-name.ts';

export type DateOrder = 'day-first' | 'month-first';

export type DateCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly on: CalendarDate }
  /** A birthday without its year. */
  | { readonly kind: 'month-day'; readonly day: MonthDay }
  /** A number that a spreadsheet keeps dates as. Right in all likelihood, but the person should see it. */
  | { readonly kind: 'serial'; readonly on: CalendarDate }
  | { readonly kind: 'unreadable' };

export interface DateReading {
  /** Which of the first two numbers is the day, where nothing in the cell says so. */
  readonly order: DateOrder;
  /** The latest year that two digits can mean: 2026 reads "31" as 1931. */
  readonly latestYear: number;
}

/** What programs write where there is no date: Outlook "0/0/00", SAP "00.00.0000", an old Exchange 1/1/4501. */
const NO_DATE = /^(0{1,4}[./-]0{1,2}[./-]0{1,4}|1[./]1[./]4501|-+|–|n\/?a|none|null|nil|unknown|unbekannt|keine angabe|k\. ?a\.)$/i;
/** Time of day behind a date, which exports of databases add. */
const TIME = /[T ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[\p{L}]*[.,]?\s+(?=\d|\p{L})/iu;

const monthNames = [
  ['january', 'jan', 'januar', 'jänner'], ['february', 'feb', 'februar', 'feber'], ['march', 'mar', 'märz', 'mrz', 'maerz'], ['april', 'apr'], ['may', 'mai'], ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct', 'oktober', 'okt'], ['november', 'nov'], ['december', 'dec', 'dezember', 'dez'],
];
const months = new Map(monthNames.flatMap((names, at) => names.map((name) => [fold(name), at + 1] as const)));

/** Reads a cell as a date. */
export function readDateCell(cell: string, { order, latestYear }: DateReading): DateCell {
  const text = cell.trim();
  if (text === '' || NO_DATE.test(text)) return { kind: 'empty' };
  const bare = text.replace(TIME, '').replace(WEEKDAY, '').trim();
  return readSerial(bare) ?? readYearFirst(bare) ?? readWithoutYear(bare, order) ?? readNumbers(bare, order, latestYear) ?? readMonthName(bare, latestYear) ?? { kind: 'unreadable' };
}

/** Spreadsheets count days from 30 December 1899. Five digits are the years 1927 to 2149. */
function readSerial(text: string): DateCell | null {
  const digits = /^(\d{5})([.,]\d+)?$/.exec(text)?.[1];
  return digits ? { kind: 'serial', on: fromDayNumber(Number(digits) - 25_569) } : null;
}

function readYearFirst(text: string): DateCell | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? dated(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "--12-24" and "--1224" are vCard's, "12-24" is what is left of it; "24.12." is German; "12/24" follows the column. */
function readWithoutYear(text: string, order: DateOrder): DateCell | null {
  const iso = /^--(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{2})-(\d{2})$/.exec(text);
  if (iso) return yearless(Number(iso[1]), Number(iso[2])) ?? yearless(Number(iso[2]), Number(iso[1])) ?? { kind: 'unreadable' };
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  if (german) return yearless(Number(german[2]), Number(german[1])) ?? { kind: 'unreadable' };
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  return (order === 'day-first' ? yearless(second, first) : yearless(first, second)) ?? { kind: 'unreadable' };
}

function readNumbers(text: string, order: DateOrder, latestYear: number): DateCell | null {
  const match = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|'?\d{2})$/.exec(text);
  if (!match) return null;
  const year = fullYear(match[3] ?? '', latestYear);
  const [first, second] = [Number(match[1]), Number(match[2])];
  return order === 'day-first' ? dated(year, second, first) : dated(year, first, second);
}

/** "24 Dec 1990", "24. Dezember 1990", "Dec 24, 1990", "24-Dec-90", and each without a year. */
function readMonthName(text: string, latestYear: number): DateCell | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[.\s-]*(?:of\s+)?(\p{L}+)[.,]?[\s,-]*('?\d{2}|\d{4})?$/iu.exec(text);
  const monthFirst = dayFirst ? null : /^(\p{L}+)[.\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+('?\d{2}|\d{4}))?$/iu.exec(text);
  const [day, name, year] = dayFirst ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = months.get(fold(name ?? ''));
  if (!month) return null;
  if (year === undefined) return yearless(month, Number(day)) ?? { kind: 'unreadable' };
  return dated(fullYear(year, latestYear), month, Number(day));
}

function fullYear(digits: string, latestYear: number): number {
  const year = Number(digits.replace("'", ''));
  if (digits.length === 4) return year;
  const thisCentury = Math.floor(latestYear / 100) * 100 + year;
  return thisCentury <= latestYear ? thisCentury : thisCentury - 100;
}

const twoDigits = (count: number) => String(count).padStart(2, '0');

function dated(year: number, month: number, day: number): DateCell {
  if (year === 1604) return yearless(month, day) ?? { kind: 'unreadable' }; // what Apple's Contacts writes for "no year"
  const on = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(on) && year >= 1900 && year <= 2200 ? { kind: 'date', on } : { kind: 'unreadable' };
}

function yearless(month: number, day: number): DateCell | null {
  const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
  return isMonthDay(monthDay) ? { kind: 'month-day', day: monthDay } : null;
}
