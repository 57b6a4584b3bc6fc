import { givenNames } from '#domain/disclosure/given-names.ts';
import { germanNamesThatAreWords } from '#domain/disclosure/names-that-are-words.ts';

/** What stands before a family name: „Frau Sommer“, „mit Herrn Dr. Yıldız“, „Kollege von Thun“. */
const ADDRESSED = /(?<!\p{L})(?:Herrn?|Frau|Hr\.|Fr\.|Kolleg(?:en?|in))\s+(?:(?:Dr|Prof)\.\s+)*(?:(?:von|van|zu|de|el|al)\s+)*(\p{Lu}[\p{Ll}\p{Mark}]+(?:-\p{Lu}\p{Ll}+)*)/gu;
const CAPITAL = /(?<![\p{L}\p{Mark}-])\p{Lu}[\p{Ll}\p{Mark}]{2,}(?![\p{L}\p{Mark}-])/gu;
/** Words that end a phrase after which a noun is a thing: „der Koch“, „im Winter“, „kein Glück“. */
const BEFORE_A_THING = /(?<!\p{L})(?:der|die|das|dem|den|des|im|am|zum|zur|vom|beim|ins|ans|viel|mehr|(?:k?ein|mein|dein|sein|ihr|unser|euer|eur|jed|dies|nächst|letzt|welch|all)(?:e[mnrs]?)?)\s+$/iu;
const INSIDE = /[\p{L}\p{N}][,)]?\s+$/u;
/** So much more often the thing than the family that only „Herr“ or „Frau“ makes a name of them. */
const THINGS = new Set('abend april august freitag montag sonntag mai juni morgen sommer winter herbst haus herr herz glück kraft kunst land licht luft markt mann mond mut platz rad raum ring sonne spiel sturm vater bruder freund volk wand weg werk wetter wind zimmer'.split(' '));

/** The form without the -s of „Martas“, where only that is a given name. */
const nominative = (word: string): string => (!givenNames.has(word.toLowerCase()) && word.endsWith('s') && givenNames.has(word.slice(0, -1).toLowerCase()) ? word.slice(0, -1) : word);

/**
 * Words of a German text that look like names of people: whoever is addressed as Herr or Frau, common given names, and
 * family names that are words (Koch, Wolf) inside a sentence where nothing says that a thing is meant.
 */
export function germanLikeNames(text: string): string[] {
  const found = new Map<number, string>();
  for (const match of text.matchAll(ADDRESSED)) found.set(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '');
  for (const { 0: written, index } of text.matchAll(CAPITAL)) {
    const name = nominative(written);
    const plain = name.toLowerCase();
    const before = text.slice(Math.max(0, index - 24), index);
    const isFamilyName = germanNamesThatAreWords.has(plain) && !THINGS.has(plain) && INSIDE.test(before) && !BEFORE_A_THING.test(before);
    if (isFamilyName || (givenNames.has(plain) && !germanNamesThatAreWords.has(plain))) found.set(index, name);
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, name]) => name);
}
