import type { Language } from '#domain/language/language.ts';
import { speech } from '#domain/language/speak.ts';
import type { HintRule } from '#domain/wording/hint-rule.ts';
import type { WordingHint } from '#domain/wording/hint.ts';
import { englishRules } from '#domain/wording/hint-rules-english.ts';
import { germanRules } from '#domain/wording/hint-rules-german.ts';

const rulesOf: Readonly<Record<Language, readonly HintRule[]>> = { en: englishRules, de: germanRules };

/** Somebody's own words: reported as said by them. */
const STATED: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:sagte?|hat gesagt|meinte?|erzählte?|hat erzählt|fragte?|schrieb|erklärte?|antwortete?|erwähnte?|fand|nach eigenen Worten|nach eigener Aussage|wie (?:er|sie) sagt)(?!\p{L})/iu,
  en: /\b(?:said|says|told me|told us|asked|stated|mentioned|wrote|explained|answered|felt that|feels that|in (?:her|his|their) (?:own )?words)\b/i,
};
/** Where a sentence begins: after an end mark or a line break. */
const SENTENCE_START = /[.!?\n](?=[^.!?\n]*$)/;

const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(0, at);
  return before.slice((SENTENCE_START.exec(before)?.index ?? -1) + 1);
};

/** Within quotation marks that were opened before in the same line, and so somebody's words. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const straight = line.split('"').length - 1;
  if (straight % 2 === 1) return true;
  // “ opens in English and closes in German, where „ and » open.
  return line.includes('„') ? line.lastIndexOf('„') > line.lastIndexOf('“') : line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('»') > line.lastIndexOf('«');
}

function* hitsOf(text: string, language: Language): Generator<WordingHint> {
  for (const { kind, pattern, isFineWhenStated } of rulesOf[language]) {
    for (const match of text.matchAll(pattern)) {
      const hit = match.groups?.['hit'];
      if (!hit) continue;
      const from = match.index + match[0].lastIndexOf(hit);
      if (isFineWhenStated && (STATED[language].test(sentenceBefore(text, from)) || isQuoted(text, from))) continue;
      yield { kind, from, to: from + hit.length, word: hit.toLowerCase().replace(/\s+/gu, ' ') };
    }
  }
}

/** Passages worth a second look, in the order of the text, none within another: by the list of the language Heed speaks. */
export function hintsIn(text: string, ignored: readonly string[] = [], language: Language = speech().language): WordingHint[] {
  const hits = [...hitsOf(text, language)].filter(({ word }) => !ignored.includes(word)).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const hints: WordingHint[] = [];
  for (const hit of hits) if (hit.from >= (hints.at(-1)?.to ?? 0)) hints.push(hit);
  return hints;
}
