import { t } from '@lingui/core/macro';
import { findNames, isMasked, type NameSearch } from '#domain/disclosure/find-names.ts';
import type { NameVariant } from '#domain/disclosure/name-variants.ts';

/** A passage the manager keeps out, by its place in the text as it was written. */
export interface Removal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** A stretch of a text on its way out; `from` and `to` are its place in the text as it was written. */
export type Piece =
  | { readonly kind: 'text'; readonly from: number; readonly to: number; readonly text: string }
  | { readonly kind: 'name'; readonly from: number; readonly to: number; readonly text: string; readonly variant: NameVariant }
  | { readonly kind: 'removed'; readonly from: number; readonly to: number; readonly text: string };

/** Numbers for other people, in the order in which they are met. */
export interface Numbering {
  numberOf(key: string): number;
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf(key) {
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
  };
}

/** What stands for a name. A first name that two people share stands for either, so it gets no number. */
const standIn = ({ keys }: NameVariant, numbering: Numbering) => (keys.length === 1 && keys[0] !== undefined ? t`[another person ${numbering.numberOf(keys[0])}]` : t`[another person]`);

export const removedWords = (reason: string): string => (reason.trim() ? t`[removed: ${reason.trim()}]` : t`[removed]`);

/** Removals that overlap become one; what was said last about them counts. */
function joined(removals: readonly Removal[], length: number): Removal[] {
  const result: Removal[] = [];
  for (const { from, to, reason } of removals.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    const within = { from: Math.max(0, from), to: Math.min(length, to), reason };
    if (last && within.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, within.to), reason: reason || last.reason };
    else if (within.to > within.from) result.push(within);
  }
  return result;
}

/** A text in pieces: names of others masked, passages kept out visibly, all else as it is. A removal takes the whole of a name that it touches. */
export function maskedPieces(text: string, search: NameSearch, numbering: Numbering, removals: readonly Removal[] = []): Piece[] {
  const names = findNames(text, search).filter(({ variant }) => isMasked(search, variant));
  const widened = removals.map((removal) => {
    const touched = names.filter(({ from, to }) => from < removal.to && to > removal.from);
    return { ...removal, from: Math.min(removal.from, ...touched.map(({ from }) => from)), to: Math.max(removal.to, ...touched.map(({ to }) => to)) };
  });
  const cuts = joined(widened, text.length);
  const left = names.filter(({ from, to }) => cuts.every((cut) => to <= cut.from || from >= cut.to));
  const marks: Piece[] = [
    ...cuts.map(({ from, to, reason }): Piece => ({ kind: 'removed', from, to, text: removedWords(reason) })),
    ...left.map(({ from, to, variant }): Piece => ({ kind: 'name', from, to, text: '', variant })),
  ].toSorted((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from > at) pieces.push({ kind: 'text', from: at, to: mark.from, text: text.slice(at, mark.from) });
    pieces.push(mark.kind === 'name' ? { ...mark, text: standIn(mark.variant, numbering) } : mark);
    at = mark.to;
  }
  if (at < text.length) pieces.push({ kind: 'text', from: at, to: text.length, text: text.slice(at) });
  return pieces;
}

export const joinPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
