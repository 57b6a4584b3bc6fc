import { plural, t } from '@lingui/core/macro';

/** In order: none to twelve. */
const words = [
  t({ context: 'a count in words', message: 'no' }),
  t({ context: 'a count in words', message: 'one' }),
  t({ context: 'a count in words', message: 'two' }),
  t({ context: 'a count in words', message: 'three' }),
  t({ context: 'a count in words', message: 'four' }),
  t({ context: 'a count in words', message: 'five' }),
  t({ context: 'a count in words', message: 'six' }),
  t({ context: 'a count in words', message: 'seven' }),
  t({ context: 'a count in words', message: 'eight' }),
  t({ context: 'a count in words', message: 'nine' }),
  t({ context: 'a count in words', message: 'ten' }),
  t({ context: 'a count in words', message: 'eleven' }),
  t({ context: 'a count in words', message: 'twelve' }),
];

/** A small number as a word, others as figures: "two", "13". */
export const spokenNumber = (count: number): string => words[count] ?? String(count);

/** A span as a person says it: "one day", "a week", "ten days", "two weeks". Whole weeks are said as weeks. */
export function spokenDays(days: number): string {
  if (days === 7) return t`a week`;
  if (days > 0 && days % 7 === 0) return t`${spokenNumber(days / 7)} weeks`;
  return plural(days, { one: 'one day', other: `${spokenNumber(days)} days` });
}

/** A rhythm as a person says it: "every day", "every week", "every two weeks". */
export function spokenEvery(days: number): string {
  if (days === 1) return t`every day`;
  return days === 7 ? t`every week` : t`every ${spokenDays(days)}`;
}

/** The first letter as a capital, to begin a sentence. */
export const beginSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
