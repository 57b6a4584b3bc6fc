import type { PersonId } from '#domain/people/person.ts';
import { expandTerm } from '#domain/search/expand-term.ts';
import { openPostings, type PackedPostings } from '#domain/search/postings.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import type { SearchQuery } from '#domain/search/search-query.ts';
import { searchTerms } from '#domain/search/search-terms.ts';

/** What the index remembers of a record. Its words are read where it is kept. */
export interface SearchHit extends Pick<SearchDocument, 'kind' | 'personIds' | 'on'> {
  /** `table/id` */
  readonly key: string;
}

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many there are in all. */
  readonly total: number;
  /** Every word that was looked for: the typed ones, what they begin, and what they are typos of. */
  readonly terms: ReadonlySet<string>;
}

/** The index as it is kept. */
export interface KeptIndex {
  readonly hits: readonly SearchHit[];
  readonly postings: PackedPostings;
}

/**
 * The words of all records. Written for Heed, because at 60,000 notes a library's ranked prefix and typo search took
 * four times the 50 ms a keystroke has (docs/decisions/search.md). Records are numbered; a changed one gets a new
 * number and its old one is dead until the index is kept and opened again.
 */
export interface SearchIndex {
  put(key: string, document: SearchDocument): void;
  remove(key: string): void;
  search(query: SearchQuery, fitsPerson: (id: PersonId) => boolean, limit: number): SearchAnswer;
  readonly size: number;
  pack(): KeptIndex;
}

export function openIndex(kept?: KeptIndex): SearchIndex {
  /** By number; null: dead. */
  const hits: (SearchHit | null)[] = [...(kept?.hits ?? [])];
  /** What `recency` says of each, reckoned once: a search weighs tens of thousands of them. */
  const recencies: number[] = hits.map((hit) => recency(hit?.on ?? null));
  const numbers = new Map<string, number>(hits.map((hit, number) => [hit?.key ?? '', number]));
  const postings = openPostings(kept?.postings);

  function remove(key: string) {
    const number = numbers.get(key);
    if (number === undefined) return;
    hits[number] = null;
    numbers.delete(key);
  }

  /** For each record the weight of its best fit to every word, multiplied with how telling the word is; 0: one is missing. */
  function weigh(terms: readonly string[], expanded: Set<string>): Float32Array {
    const weights = new Float32Array(hits.length).fill(terms.length === 0 ? 1 : 0);
    for (const [index, typed] of terms.entries()) {
      const ofTerm = new Float32Array(hits.length);
      for (const { term, weight } of expandTerm(typed, postings.terms())) {
        expanded.add(term);
        const documents = postings.of(term);
        const worth = weight * Math.log(1 + hits.length / documents.length);
        for (let at = 0; at < documents.length; at += 1) {
          const number = documents[at]!;
          if (ofTerm[number]! < worth) ofTerm[number] = worth;
        }
      }
      for (let number = 0; number < weights.length; number += 1) {
        const isMissing = ofTerm[number] === 0 || (index > 0 && weights[number] === 0);
        weights[number] = isMissing ? 0 : weights[number]! + ofTerm[number]!;
      }
    }
    return weights;
  }

  return {
    put(key, { kind, personIds, on, text }) {
      remove(key);
      const number = hits.push({ key, kind, personIds, on }) - 1;
      recencies.push(recency(on));
      numbers.set(key, number);
      for (const { term } of searchTerms(text)) if (term) postings.add(term, number);
    },
    remove,
    search(query, fitsPerson, limit) {
      const terms = new Set<string>();
      const weights = weigh(query.terms, terms);
      const best: { readonly hit: SearchHit; readonly weight: number }[] = [];
      let total = 0;
      let least = 0;
      for (let number = 0; number < weights.length; number += 1) {
        if (weights[number] === 0) continue;
        const hit = hits[number];
        if (!hit || !fitsFilters(query, hit, fitsPerson)) continue;
        total += 1;
        const weight = weights[number]! * recencies[number]!;
        if (weight <= least) continue; // most of a hundred thousand cannot be among the best
        insert(best, { hit, weight }, limit);
        least = best.length === limit ? (best.at(-1)?.weight ?? 0) : 0;
      }
      return { hits: best.map(({ hit }) => hit), total, terms };
    },
    get size() {
      return numbers.size;
    },
    pack() {
      const alive: SearchHit[] = [];
      const renumbered = hits.map((hit) => (hit === null ? null : alive.push(hit) - 1));
      return { hits: alive, postings: postings.packed((document) => renumbered[document] ?? null) };
    },
  };
}

/** Puts one among the best, the heaviest first, if it belongs there. */
function insert<W extends { readonly weight: number }>(best: W[], candidate: W, limit: number) {
  if (best.length === limit && (best.at(-1)?.weight ?? 0) >= candidate.weight) return;
  const place = best.findIndex(({ weight }) => weight < candidate.weight);
  best.splice(place === -1 ? best.length : place, 0, candidate);
  if (best.length > limit) best.pop();
}

function fitsFilters({ from, kinds, before, after }: SearchQuery, { kind, personIds, on }: SearchHit, fitsPerson: (id: PersonId) => boolean): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (before !== null && (on === null || on >= before)) return false;
  if (after !== null && (on === null || on < after)) return false;
  return from.length === 0 || personIds.some(fitsPerson);
}

/** A fiftieth more a year: settles between hits that are about as good, and no more. */
const recency = (on: string | null): number => (on ? Math.min(2, Math.max(0.5, 1 + (Number(on.slice(0, 4)) - 2000) / 50)) : 1);
