import { type DateOrder, readDateCell } from '#domain/people/import/date-cell.ts';

/** What a column's dates say about the order of day and month. */
export type OrderFinding =
  /** Each date can be read in one way only, or reads the same in both. `isEvident`: some cell only reads in this order. */
  | { readonly kind: 'settled'; readonly order: DateOrder; readonly isEvident: boolean }
  /** Nothing in the column decides; `example` is a cell that reads differently in the two orders. */
  | { readonly kind: 'open'; readonly example: string }
  /** Some cells only work day-first, some only month-first. */
  | { readonly kind: 'mixed'; readonly dayFirst: number; readonly monthFirst: number; readonly example: string };

/** Two numbers with a slash or dash, followed by a year or by nothing. Dots are day-first wherever they are written. */
const NUMBERS = /^\D*(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?[/.-]|\.?$)/;

/** Decides over the whole column, as one cell such as 03/04/2021 cannot say. */
export function findDateOrder(cells: readonly string[]): OrderFinding {
  let dayFirst = 0;
  let monthFirst = 0;
  let dots = 0;
  let undecided: string | null = null;
  let example: string | null = null;
  for (const cell of cells) {
    const match = NUMBERS.exec(cell.trim());
    if (!match || !differs(cell)) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    example ??= cell.trim();
    if (match[2] === '.') dots += 1;
    else if (first > 12) dayFirst += 1;
    else if (second > 12) monthFirst += 1;
    else undecided ??= cell.trim();
  }
  if (dayFirst > 0 && monthFirst > 0) return { kind: 'mixed', dayFirst, monthFirst, example: undecided ?? example ?? '' };
  if (monthFirst > 0) return { kind: 'settled', order: 'month-first', isEvident: true };
  if (dayFirst > 0 || undecided === null) return { kind: 'settled', order: 'day-first', isEvident: dayFirst + dots > 0 };
  // Dots elsewhere in the column come from a person or system that writes the day first.
  return dots > 0 ? { kind: 'settled', order: 'day-first', isEvident: true } : { kind: 'open', example: undecided };
}

const LATEST = 2100;

/** False for cells that read the same in both orders: 05/05/2020, 2020-05-04, 5 May 2020. */
function differs(cell: string): boolean {
  const read = (order: DateOrder) => JSON.stringify(readDateCell(cell, { order, latestYear: LATEST }));
  return read('day-first') !== read('month-first');
}

/** The columns that hold dates. */
export type DateColumn = 'start' | 'birthday';
export type DateOrders = { readonly [Column in DateColumn]: DateOrder | null };

/**
 * The order each column is read in, or null while the person has to say. A column that leaves it open is read as its
 * neighbour where that one is certain: one program wrote both.
 */
export function settleOrders(found: { readonly [Column in DateColumn]: OrderFinding }, chosen: DateOrders): DateOrders {
  const settle = (column: DateColumn, other: DateColumn): DateOrder | null => {
    const [finding, neighbour] = [found[column], found[other]];
    if (chosen[column] !== null) return chosen[column];
    if (finding.kind === 'settled') return finding.order;
    return finding.kind === 'open' && neighbour.kind === 'settled' && neighbour.isEvident ? neighbour.order : null;
  };
  return { start: settle('start', 'birthday'), birthday: settle('birthday', 'start') };
}
