const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small number as a word, others as figures: "two", "13". */
export const spokenNumber = (count: number): string => words[count] ?? String(count);

/** Counts with their noun: "one step", "three steps", "14 steps". */
const spokenCount = (count: number, one: string, many: string): string => `${spokenNumber(count)} ${count === 1 ? one : many}`;

/** A span as a person says it: "one day", "a week", "ten days", "two weeks". Whole weeks are said as weeks. */
export function spokenDays(days: number): string {
  if (days === 7) return 'a week';
  if (days > 0 && days % 7 === 0) return spokenCount(days / 7, 'week', 'weeks');
  return spokenCount(days, 'day', 'days');
}

/** A rhythm as a person says it: "every day", "every week", "every two weeks". */
export function spokenEvery(days: number): string {
  if (days === 1) return 'every day';
  return days === 7 ? 'every week' : `every ${spokenDays(days)}`;
}

/** The first letter as a capital, to begin a sentence. */
export const beginSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
