import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Language } from '#domain/language/language.ts';
import { speech } from '#domain/language/speak.ts';
import { dueRules } from '#domain/notes/due-words.ts';

/** A due date found in words, and where the words stand in the text. */
export interface NaturalDue {
  readonly on: CalendarDate;
  readonly from: number;
  readonly to: number;
}

/**
 * The due date that a line names in the language Heed speaks ("by Friday", "end of the month", "in zwei Wochen"), the
 * last one when there are several. A bare weekday ("Friday's release") is no due date. `today` is the manager's
 * calendar day; the result is never before it, except for a date written out in digits with its year.
 */
export function naturalDue(text: string, today: CalendarDate, language: Language = speech().language): NaturalDue | null {
  let best: NaturalDue | null = null;
  for (const { pattern, read } of dueRules[language]) {
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
