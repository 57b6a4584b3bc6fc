import type { Change } from '#domain/journal/change.ts';
import type { Language } from '#domain/language/language.ts';
import type { StoreKey } from '#domain/protection/protection.ts';
import type { ExcerptPart } from '#domain/search/excerpt.ts';
import type { SearchDocument, SearchKind } from '#domain/search/search-document.ts';

/** A record that answers a query, ready to be shown. */
export interface SearchResult extends Pick<SearchDocument, 'personIds' | 'on' | 'route' | 'isPrivate'> {
  /** `table/id` */
  readonly key: string;
  readonly kind: SearchKind;
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchResults {
  /** The best first. */
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** Filters that said nothing Heed knows. */
  readonly unknown: readonly string[];
  /** How much of what there is has been read: 1 once the index is whole. Older records come last. */
  readonly read: number;
}

/** What a window says to its search worker. */
export type ToSearch =
  | { readonly kind: 'open'; readonly storeKey: StoreKey | null }
  | { readonly kind: 'search'; readonly id: number; readonly line: string; readonly language: Language; readonly limit: number }
  | { readonly kind: 'stored'; readonly changes: readonly Change[] };

/** What the worker answers. `read` arrives as more is read, so that an open list can ask again. */
export type FromSearch = { readonly kind: 'results'; readonly id: number; readonly results: SearchResults } | { readonly kind: 'read'; readonly read: number } | { readonly kind: 'failed'; readonly detail: string };
