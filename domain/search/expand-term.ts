/** A word of the index that a word of the query may mean; 1 is the word itself. */
export interface Expansion {
  readonly term: string;
  readonly weight: number;
}

const EXACT = 1;
const BEGINNING = 0.6;
const TYPO = 0.25;
/** From this length on one letter may be wrong; from the second on, two. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;

/**
 * The words that a typed word may mean: itself, those it begins, and those it is a typo of (one letter missing, too
 * many, wrong, or two swapped; two in a long word). The first letter is taken as right, as it nearly always is.
 * @param sorted the words of the index, in order of code units
 */
export function expandTerm(typed: string, sorted: readonly string[]): readonly Expansion[] {
  const found: Expansion[] = [];
  for (let index = firstFrom(typed, sorted); index < sorted.length; index += 1) {
    const term = sorted[index] ?? '';
    if (!term.startsWith(typed)) break;
    found.push({ term, weight: term === typed ? EXACT : BEGINNING });
  }
  if (typed.length < ONE_TYPO_FROM) return found;
  const most = typed.length >= TWO_TYPOS_FROM ? 2 : 1;
  const first = typed.slice(0, 1);
  for (let index = firstFrom(first, sorted); index < sorted.length; index += 1) {
    const term = sorted[index] ?? '';
    if (!term.startsWith(first)) break;
    if (Math.abs(term.length - typed.length) > most || term.startsWith(typed)) continue;
    const distance = typos(typed, term, most);
    if (distance <= most) found.push({ term, weight: TYPO / distance });
  }
  return found;
}

/** Where a word stands in the order, or would. */
function firstFrom(term: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters to change between two words (optimal string alignment), or a number above `most` as soon as that is sure. */
export function typos(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + Number(!isSame));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
