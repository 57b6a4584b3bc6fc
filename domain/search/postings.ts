/** For each word, the numbers of the documents that hold it, ascending. */
export interface Postings {
  /** Adds a document with a number higher than all before. */
  add(term: string, document: number): void;
  of(term: string): Uint32Array;
  /** Words in order; those that begin alike stand side by side. */
  terms(): readonly string[];
  /** What is kept, with the documents renumbered; those that answer null are left out. */
  packed(renumber: (document: number) => number | null): PackedPostings;
}

/** Postings as they are kept: the documents of `terms[i]` stand in `documents` from `ends[i - 1]` to `ends[i]`. */
export interface PackedPostings {
  readonly terms: readonly string[];
  readonly ends: Uint32Array;
  readonly documents: Uint32Array;
}

/** A list that grows by doubling, a quarter of the size of one of JavaScript's own. */
interface Growing {
  numbers: Uint32Array;
  length: number;
}

const NONE = new Uint32Array(0);

export function openPostings(kept?: PackedPostings): Postings {
  const lists = new Map<string, Growing>();
  for (const [index, term] of (kept?.terms ?? []).entries()) {
    const numbers = kept!.documents.subarray(index === 0 ? 0 : kept!.ends[index - 1], kept!.ends[index]);
    lists.set(term, { numbers, length: numbers.length });
  }
  let sorted: string[] = [...(kept?.terms ?? [])];
  let isSorted = true;

  return {
    add(term, document) {
      const list = lists.get(term);
      if (!list) {
        lists.set(term, { numbers: Uint32Array.of(document, 0), length: 1 });
        sorted.push(term);
        isSorted = false;
        return;
      }
      if (list.length > 0 && list.numbers[list.length - 1] === document) return;
      if (list.length === list.numbers.length) list.numbers = grown(list.numbers);
      list.numbers[list.length] = document;
      list.length += 1;
    },
    of: (term) => {
      const list = lists.get(term);
      return list ? list.numbers.subarray(0, list.length) : NONE;
    },
    terms() {
      // Sorted but for what came since: the sort runs over it once.
      if (!isSorted) sorted = sorted.sort(inCodeUnits);
      isSorted = true;
      return sorted;
    },
    packed(renumber) {
      const terms: string[] = [];
      const ends: number[] = [];
      const documents: number[] = [];
      for (const term of this.terms()) {
        const before = documents.length;
        for (const document of this.of(term)) {
          const number = renumber(document);
          if (number !== null) documents.push(number);
        }
        if (documents.length === before) continue;
        terms.push(term);
        ends.push(documents.length);
      }
      return { terms, ends: Uint32Array.from(ends), documents: Uint32Array.from(documents) };
    },
  };
}

function grown(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.max(4, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** The order in which `term < other` compares, which is the one that beginnings are looked up in. */
const inCodeUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));
