import { type FoldedText, foldWithPositions } from '#domain/disclosure/fold-positions.ts';
import type { NameVariant } from '#domain/disclosure/name-variants.ts';

/** Where a name stands in a text. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly variant: NameVariant;
}

export interface NameSearch {
  readonly variants: readonly NameVariant[];
  /** Folded names of the person themselves, which nothing is looked for in. */
  readonly ownNames: readonly string[];
}

const LETTER = /[\p{L}\p{N}\p{Mark}]/u;
/** Scripts that put no space between words: a name there has no edge to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const isLetterAt = (text: string, at: number) => {
  const unit = text[at];
  return unit !== undefined && LETTER.test(text.codePointAt(at) === undefined ? unit : String.fromCodePoint(text.codePointAt(at) as number)) && !UNSPACED.test(unit);
};

/** Ends a name: no letter follows, or only the s of a plural, a possessive without its sign, or a digit ("Anna2"). */
function endOf(folded: string, end: number, name: string): boolean {
  if (UNSPACED.test(name.at(-1) ?? '') || !isLetterAt(folded, end) || /\p{N}/u.test(folded[end] ?? '')) return true;
  return name.length > 2 && folded[end] === 's' && !isLetterAt(folded, end + 1);
}

const beginsName = (folded: string, at: number, name: string) => at === 0 || UNSPACED.test(name[0] ?? '') || !/\p{L}/u.test(folded[at - 1] ?? '') || UNSPACED.test(folded[at - 1] ?? '');

function isWrittenSo(text: string, variant: NameVariant): boolean {
  if (variant.writing === 'any') return true;
  const letters = Array.from(text).filter((each) => /\p{L}/u.test(each));
  return variant.writing === 'capital' ? /\p{Lu}/u.test(letters[0] ?? '') : letters.every((each) => /\p{Lu}/u.test(each));
}

function* placesOf({ folded }: FoldedText, name: string): Generator<readonly [from: number, to: number]> {
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1)) {
    if (beginsName(folded, at, name) && endOf(folded, at + name.length, name)) yield [at, at + name.length];
  }
}

/** All names in a text, in order. Where several overlap the longest counts, and the person's own comes first among equals. */
export function findNames(text: string, { variants, ownNames }: NameSearch): FoundName[] {
  const folding = foldWithPositions(text);
  const taken: (readonly [number, number])[] = [];
  const isFree = (from: number, to: number) => taken.every(([start, end]) => to <= start || from >= end);
  const found: FoundName[] = [];
  const wanted = [...ownNames.map((folded) => ({ folded, variant: null })), ...variants.map((variant) => ({ folded: variant.folded, variant }))].toSorted((a, b) => b.folded.length - a.folded.length);
  for (const { folded, variant } of wanted) {
    for (const [start, end] of placesOf(folding, folded)) {
      const [from, to] = [folding.origins[start] ?? 0, folding.origins[end] ?? text.length];
      if (!isFree(from, to) || (variant && !isWrittenSo(text.slice(from, to), variant))) continue;
      taken.push([from, to]);
      if (variant) found.push({ from, to, variant });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
