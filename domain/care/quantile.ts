/** Of fewer figures than this a middle or a ninetieth percentile says more about chance than about the manager. */
export const ENOUGH_FOR_QUANTILES = 5;

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** The middle of the numbers, or halfway between the two middle ones. @throws RangeError when there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (below === undefined || above === undefined) throw new RangeError('Nothing has no middle');
  return (below + above) / 2;
}

/** The smallest of the numbers that so many percent of them do not exceed (nearest rank): always one that occurred. @throws RangeError when there is none. */
export function percentile(numbers: readonly number[], percent: number): number {
  const found = ascending(numbers)[Math.max(0, Math.ceil((percent * numbers.length) / 100) - 1)];
  if (found === undefined) throw new RangeError('Nothing has no percentile');
  return found;
}
