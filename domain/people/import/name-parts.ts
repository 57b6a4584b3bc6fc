import { cleanLine } from '#domain/people/clean-line.ts';

/** What may follow a comma in a name without being a given name. */
const SUFFIX = /^(jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|msc|m\.sc|bsc|b\.sc|ba|ma|esq|dr|dipl|cpa)\b/i;
/**
 * A name in speaking order. "Okafor, Ada" becomes "Ada Okafor"; "Ada Okafor, PhD" stays. Workday puts a number or
 * "On Leave" in brackets behind the name, which is no part of it.
 */
export function speakingOrder(name: string): string {
  const plain = cleanLine(name).replace(/\s*\((\d+|on leave|terminated|contractor|beurlaubt)\)$/i, '');
  const [family, given, ...more] = plain.split(/\s*[,،]\s*/);
  if (!family || !given || more.length > 0 || SUFFIX.test(given)) return plain;
  return `${given} ${family}`;
}

const isEastAsian = (text: string) => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(text);

/** Given and family name together; in Chinese, Japanese and Korean writing the family name comes first. */
export function joinName(given: string, middle: string, family: string): string {
  const parts = [given, middle, family].map(cleanLine);
  const [first, , last] = parts;
  if (first && last && isEastAsian(first) && isEastAsian(last)) return /\p{Script=Katakana}/u.test(first + last) ? `${last} ${first}` : `${last}${first}`;
  return parts.filter(Boolean).join(' ');
}
