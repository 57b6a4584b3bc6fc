import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { NameSearch } from '#domain/disclosure/find-names.ts';
import type { HeldGroup, HeldItem } from '#domain/disclosure/held-items.ts';
import { createNumbering, joinPieces, maskedPieces, type Numbering, type Piece, type Removal } from '#domain/disclosure/mask.ts';

/** Passages kept out, by the fact they stand in (`factKey`). */
export type Removals = ReadonlyMap<string, readonly Removal[]>;

export const factKey = (item: Pick<HeldItem, 'key'>, label: string): string => `${item.key}/${label}`;

export interface PackFact {
  readonly key: string;
  readonly label: string;
  /** What leaves, in pieces, so that the preview can show what was masked and removed. */
  readonly pieces: readonly Piece[];
}

export interface PackItem {
  readonly key: string;
  readonly title: string;
  readonly on: CalendarDate;
  readonly isInTrash: boolean;
  readonly isPrivate: boolean;
  readonly facts: readonly PackFact[];
}

export interface DisclosurePack {
  readonly groups: readonly { readonly title: string; readonly items: readonly PackItem[] }[];
  readonly counts: { readonly records: number; readonly inTrash: number; readonly maskedNames: number; readonly otherPeople: number; readonly removed: number };
}

/** What leaves, word for word: everything held, with names of others masked in what was typed, and without what was removed. */
export function disclosurePack(held: readonly HeldGroup[], search: NameSearch, removals: Removals): DisclosurePack {
  const numbering = createNumbering();
  const groups = held.map(({ title, items }) => ({ title, items: items.map((item) => packItem(item, search, numbering, removals)) }));
  const items = groups.flatMap((group) => group.items);
  const pieces = items.flatMap(({ facts }) => facts.flatMap((fact) => fact.pieces));
  const names = pieces.flatMap((piece) => (piece.kind === 'name' ? [piece] : []));
  return {
    groups,
    counts: {
      records: items.length,
      inTrash: items.filter(({ isInTrash }) => isInTrash).length,
      maskedNames: names.length,
      otherPeople: new Set(names.flatMap(({ variant }) => variant.keys)).size,
      removed: pieces.filter(({ kind }) => kind === 'removed').length,
    },
  };
}

const packItem = (item: HeldItem, search: NameSearch, numbering: Numbering, removals: Removals): PackItem => ({
  key: item.key,
  title: item.title,
  on: item.on,
  isInTrash: item.isInTrash,
  isPrivate: item.isPrivate,
  facts: item.facts.map(({ label, text, isTyped }) => {
    const key = factKey(item, label);
    const cuts = removals.get(key) ?? [];
    const pieces = isTyped || cuts.length > 0 ? maskedPieces(text, isTyped ? search : NOBODY, numbering, cuts) : [{ kind: 'text', from: 0, to: text.length, text } as const];
    return { key, label, pieces };
  }),
});

const NOBODY: NameSearch = { variants: [], ownNames: [] };

/** A fact as it leaves. */
export const factText = ({ pieces }: PackFact): string => joinPieces(pieces);
