import { GB } from 'chrono-node/en';
import { type CalendarDate, isCalendarDate } from '#domain/calendar/calendar-date.ts';
import { speech } from '#domain/language/speak.ts';
import { type NaturalDue, naturalDue } from '#domain/notes/natural-due.ts';

/** Words before a date that belong to it and that chrono leaves in the text. */
const LEAD = /(?:\b(?:due|by|until|before|till|on)\s+(?:the\s+)?|\b(?:fällig\s+)?(?:bis|spätestens|vor|am|ab)\s+(?:zum\s+|am\s+|dem\s+)?)$/i;

const readers: Pick<typeof GB, 'parse'>[] = [GB];
// Nobody types a date in the moment that this takes; a start in English does not load it.
if (speech().language === 'de') void import('chrono-node/de').then(({ casual }) => readers.unshift(casual));

/**
 * The due date that a line seems to name: by our own rules, else what chrono-node reads in it. Only ever a suggestion,
 * shown before it is taken over.
 */
export function suggestDue(text: string, today: CalendarDate): NaturalDue | null {
  const own = naturalDue(text, today);
  if (own) return own;
  // Noon on the manager's day in this machine's zone; only the calendar parts of the answer are read.
  const instant = new Date(`${today}T12:00:00`);
  const found = readers.flatMap((reader) => reader.parse(text, { instant }, { forwardDate: true }).filter(({ start }) => start.isCertain('day') && start.isCertain('month')).slice(-1))[0];
  if (!found) return null;
  const part = (name: 'year' | 'month' | 'day', length: number) => String(found.start.get(name) ?? '').padStart(length, '0');
  const on = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  if (!isCalendarDate(on) || on < today) return null;
  const lead = LEAD.exec(text.slice(0, found.index))?.[0].length ?? 0;
  return { on, from: found.index - lead, to: found.index + found.text.length };
}
