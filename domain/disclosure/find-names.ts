import { foldWithPositions } from '#domain/disclosure/fold-positions.ts';
import type { NameVariant } from '#domain/disclosure/name-variants.ts';
import { groupBy } from '#domain/group-by.ts';

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
  /** What the manager chose for a form, against what is proposed for it. */
  readonly choices?: ReadonlyMap<string, boolean>;
  /** What was found in texts gone through before: choices change what becomes of names, never where they stand. */
  readonly found?: Map<string, readonly FoundName[]>;
}

export const isMasked = ({ choices }: NameSearch, variant: NameVariant): boolean => choices?.get(variant.folded) ?? variant.isMasked;

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

/** A form that is looked for; without a variant it is a name of the person themselves. */
interface Wanted {
  readonly folded: string;
  readonly variant: NameVariant | null;
}

interface Lookup {
  /** Forms by their first two characters: a text is gone through once, however many names there are. */
  readonly byHead: ReadonlyMap<string, readonly Wanted[]>;
  /** Forms that may begin in the middle of a text without spaces. */
  readonly anywhere: readonly Wanted[];
}

const lookups = new WeakMap<NameSearch['variants'], Lookup>();

function lookupOf(search: NameSearch): Lookup {
  const known = lookups.get(search.variants);
  if (known) return known;
  const wanted: Wanted[] = [...search.ownNames.map((folded) => ({ folded, variant: null })), ...search.variants.map((variant) => ({ folded: variant.folded, variant }))];
  const lookup = { byHead: groupBy(wanted.filter(({ folded }) => !UNSPACED.test(folded[0] ?? '')), ({ folded }) => folded.slice(0, 2)), anywhere: wanted.filter(({ folded }) => UNSPACED.test(folded[0] ?? '')) };
  lookups.set(search.variants, lookup);
  return lookup;
}

interface Place extends Wanted {
  readonly start: number;
  readonly end: number;
}

function placesIn(folded: string, { byHead, anywhere }: Lookup): Place[] {
  const places: Place[] = [];
  const look = (start: number, wanted: readonly Wanted[]) => {
    for (const each of wanted) {
      const end = start + each.folded.length;
      if (folded.startsWith(each.folded, start) && beginsName(folded, start, each.folded) && endOf(folded, end, each.folded)) places.push({ ...each, start, end });
    }
  };
  for (let at = 0; at < folded.length; at += 1) {
    const wanted = byHead.get(folded.slice(at, at + 2));
    if (wanted) look(at, wanted);
  }
  for (const each of anywhere) for (let at = folded.indexOf(each.folded); at !== -1; at = folded.indexOf(each.folded, at + 1)) look(at, [each]);
  return places;
}

/** All names in a text, in order. Where several overlap the longest counts, and the person's own comes first among equals. */
export function findNames(text: string, search: NameSearch): readonly FoundName[] {
  const known = search.found?.get(text);
  if (known) return known;
  const names = namesIn(text, search);
  search.found?.set(text, names);
  return names;
}

function namesIn(text: string, search: NameSearch): FoundName[] {
  const { folded, originOf } = foldWithPositions(text);
  const taken: (readonly [number, number])[] = [];
  const found: FoundName[] = [];
  for (const { start, end, variant } of placesIn(folded, lookupOf(search)).toSorted((a, b) => b.end - b.start - (a.end - a.start) || Number(a.variant !== null) - Number(b.variant !== null) || a.start - b.start)) {
    const [from, to] = [originOf(start), originOf(end)];
    if (taken.some(([begin, stop]) => to > begin && from < stop) || (variant && !isWrittenSo(text.slice(from, to), variant))) continue;
    taken.push([from, to]);
    if (variant) found.push({ from, to, variant });
  }
  return found.toSorted((a, b) => a.from - b.from);
}
