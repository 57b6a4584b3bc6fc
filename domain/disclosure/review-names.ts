import { findNames, isMasked, type NameSearch } from '#domain/disclosure/find-names.ts';
import type { HeldGroup } from '#domain/disclosure/held-items.ts';
import type { NameVariant } from '#domain/disclosure/name-variants.ts';
import { germanLikeNames } from '#domain/disclosure/german-names.ts';
import type { Language } from '#domain/language/language.ts';

/** One form of a name as it stands in the papers. */
export interface NameInPapers {
  readonly variant: NameVariant;
  readonly isMasked: boolean;
  readonly count: number;
  /** The first place it stands in, with a few words around it. */
  readonly sample: { readonly before: string; readonly name: string; readonly after: string };
}

const AROUND = 32;

const around = (text: string, from: number, to: number): NameInPapers['sample'] => ({
  before: `${from > AROUND ? '…' : ''}${text.slice(Math.max(0, from - AROUND), from)}`.replace(/\s+/gu, ' '),
  name: text.slice(from, to),
  after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? '…' : ''}`.replace(/\s+/gu, ' '),
});

const typedTexts = (held: readonly HeldGroup[]) => held.flatMap(({ items }) => items.flatMap(({ facts }) => facts.flatMap(({ text, isTyped }) => (isTyped ? [text] : []))));

/** The names that stand in the papers, those that want a look first, then as often as they stand there. */
export function namesInPapers(held: readonly HeldGroup[], search: NameSearch): NameInPapers[] {
  const found = new Map<string, NameInPapers>();
  for (const text of typedTexts(held)) {
    for (const { from, to, variant } of findNames(text, search)) {
      const known = found.get(variant.folded);
      found.set(variant.folded, known ? { ...known, count: known.count + 1 } : { variant, isMasked: isMasked(search, variant), count: 1, sample: around(text, from, to) });
    }
  }
  return [...found.values()].toSorted((a, b) => Number(b.variant.doubt !== null) - Number(a.variant.doubt !== null) || b.count - a.count || (a.variant.folded < b.variant.folded ? -1 : 1));
}

/** A word with a capital within a sentence, as names are written; "I" and weekdays are none. */
const CAPITAL_INSIDE = /(?<=\p{Ll},? )(\p{Lu}\p{Ll}{2,})(?=['’]s\b|[^\p{L}\p{N}]|$)/gu;
const NO_NAMES = new Set(
  'the our this that these those senior junior mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english german french spanish italian dutch polish chinese japanese christmas easter ramadan diwali internet excel word teams slack zoom outlook jira github google microsoft linux windows mac'.split(' '),
);

const capitalsInside = (text: string): string[] => [...text.matchAll(CAPITAL_INSIDE)].flatMap(([word]) => (NO_NAMES.has(word.toLowerCase()) ? [] : [word]));

/**
 * Words that look like names of people Heed does not know, the most frequent first. Where every noun has a capital
 * (German) other signs count than in English.
 */
export function unknownNames(held: readonly HeldGroup[], search: NameSearch, own: readonly string[], language: Language): string[] {
  const known = new Set([...search.variants.map(({ folded }) => folded), ...own.flatMap((name) => name.toLowerCase().split(/\s+/u))]);
  const likeNames = language === 'de' ? germanLikeNames : capitalsInside;
  const counts = new Map<string, number>();
  for (const text of typedTexts(held)) {
    for (const word of likeNames(text)) if (!known.has(word.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
