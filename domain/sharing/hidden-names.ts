import { findNames, isMasked, type NameSearch } from '#domain/disclosure/find-names.ts';
import { foldWithPositions } from '#domain/disclosure/fold-positions.ts';
import { nameVariants, type OtherPerson, ownNames } from '#domain/disclosure/name-variants.ts';
import type { Person } from '#domain/people/person.ts';

/** Who is known by name: everybody, those in the trash too. */
export type KnownName = OtherPerson;

/** A stretch of a text that holds a name. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands for a name: as long for every name, and no word of any language. */
export const STAND_IN = '•••••';

const NOBODY: Pick<Person, 'name' | 'preferredName' | 'email'> = { name: '', preferredName: '', email: '' };

/**
 * Whose names are hidden on a shared screen: all but the one person's whose page is shown.
 * @param shown key of that person; null where no page belongs to anybody
 */
export function namesToHide(known: readonly KnownName[], shown: string | null): NameSearch {
  const subject = known.find(({ key }) => key === shown) ?? NOBODY;
  return { variants: nameVariants(subject, known.filter(({ key }) => key !== shown)), ownNames: ownNames(subject), found: new Map() };
}

/** Signs without a width that keep a name from turning a sentence round: what they begin they must end. */
const ISOLATES = /[\u2066-\u2069]+$/u;

/** Where names to hide stand in a text, in order. */
export function hiddenIn(text: string, search: NameSearch): readonly Stretch[] {
  const whole = findNames(text, search)
    .filter(({ variant }) => isMasked(search, variant))
    .map(({ from, to }) => ({ from, to: to - (ISOLATES.exec(text.slice(from, to))?.[0].length ?? 0) }));
  const cut = cutNames(text, search);
  if (cut.length === 0) return whole;
  const overlaps = (a: Stretch, b: Stretch) => a.from < b.to && a.to > b.from;
  const widened = cut.map((each) => ({ from: Math.min(each.from, ...whole.filter((other) => overlaps(each, other)).map(({ from }) => from)), to: each.to }));
  return [...whole.filter((each) => !cut.some((other) => overlaps(each, other))), ...widened].toSorted((a, b) => a.from - b.from);
}

/** A beginning that is shorter belongs to too many other words. */
const SHORTEST_BEGINNING = 3;
const LETTER = /[\p{L}\p{N}\p{Mark}]/u;

/** Beginnings of names to hide, up to the dots: in a sentence a name that is very long is cut. */
function cutNames(text: string, search: NameSearch): readonly Stretch[] {
  if (!text.includes('…')) return [];
  const names = search.variants.filter((variant) => isMasked(search, variant)).map(({ folded }) => folded);
  const longest = Math.max(0, ...names.map(({ length }) => length));
  return [...text.matchAll(/…/gu)].flatMap(({ index }) => {
    const { folded, originOf } = foldWithPositions(text.slice(0, index));
    for (let start = Math.max(0, folded.length - longest); start <= folded.length - SHORTEST_BEGINNING; start += 1) {
      const isBeginning = (name: string) => name.startsWith(folded.slice(start));
      if (LETTER.test(folded[start - 1] ?? '')) continue;
      if (search.ownNames.some(isBeginning)) return [];
      if (names.some(isBeginning)) return [{ from: originOf(start), to: index }];
    }
    return [];
  });
}

/**
 * The parts of one text, as they stand in a row on a page, without the names in them. A name that begins in one part
 * and goes on in the next, as where a search has marked its first letters, is replaced where it begins.
 */
export function withoutNames(parts: readonly string[], search: NameSearch): readonly string[] {
  const stretches = hiddenIn(parts.join(''), search);
  if (stretches.length === 0) return parts;
  let start = 0;
  return parts.map((part) => {
    const [begin, end] = [start, start + part.length];
    start = end;
    let shown = '';
    let at = begin;
    for (const { from, to } of stretches) {
      if (to <= begin || from >= end) continue;
      shown += part.slice(at - begin, Math.max(from, at) - begin) + (from >= begin ? STAND_IN : '');
      at = Math.min(to, end);
    }
    return shown + part.slice(at - begin);
  });
}
