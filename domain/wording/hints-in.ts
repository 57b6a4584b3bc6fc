import type { WordingHint } from '#domain/wording/hint.ts';
import { hintRules } from '#domain/wording/hint-rules.ts';

/** Somebody's own words: reported as said by them. */
const STATED = /\b(?:said|says|told me|told us|asked|stated|mentioned|wrote|explained|answered|felt that|feels that|in (?:her|his|their) (?:own )?words)\b/i;
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
  return straight % 2 === 1 || line.lastIndexOf('“') > line.lastIndexOf('”');
}

function* hitsOf(text: string): Generator<WordingHint> {
  for (const { kind, pattern, isFineWhenStated } of hintRules) {
    for (const match of text.matchAll(pattern)) {
      const hit = match.groups?.['hit'];
      if (!hit) continue;
      const from = match.index + match[0].lastIndexOf(hit);
      if (isFineWhenStated && (STATED.test(sentenceBefore(text, from)) || isQuoted(text, from))) continue;
      yield { kind, from, to: from + hit.length, word: hit.toLowerCase().replace(/\s+/gu, ' ') };
    }
  }
}

/** Passages worth a second look, in the order of the text, none within another. English only: Heed has no lists for other languages. */
export function hintsIn(text: string, ignored: readonly string[] = []): WordingHint[] {
  const hits = [...hitsOf(text)].filter(({ word }) => !ignored.includes(word)).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const hints: WordingHint[] = [];
  for (const hit of hits) if (hit.from >= (hints.at(-1)?.to ?? 0)) hints.push(hit);
  return hints;
}
