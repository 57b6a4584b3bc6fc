import { fold } from '#domain/people/fold-name.ts';

/** A word as it is searched, and where it stands in its text. */
export interface SearchTerm {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Most words by far, and twice as quick without folding. */
const PLAIN = /^[a-z0-9]+$/i;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that write without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The words of a text, folded as names are: case, marks on Latin, Greek and Cyrillic, and forms that only look
 * different are the same. Text without spaces is cut by a dictionary of its script.
 */
export function* searchTerms(text: string): Generator<SearchTerm> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (PLAIN.test(word)) yield { term: word.toLowerCase(), from: match.index, to: match.index + word.length };
    else if (!UNSPACED.test(word)) yield { term: fold(word), from: match.index, to: match.index + word.length };
    else {
      for (const { segment, index } of segmenter.segment(word)) yield { term: fold(segment), from: match.index + index, to: match.index + index + segment.length };
    }
  }
}
