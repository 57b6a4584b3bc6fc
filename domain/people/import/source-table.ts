import { t } from '@lingui/core/macro';
import { recogniseHeading } from '#domain/people/import/headings.ts';

/** A row of the file. `line` counts from 1 as a text editor does, also over line breaks inside quotes. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote in it opens and never closes, or closes in the middle: its cells cannot be trusted. */
  readonly hasBrokenQuotes?: boolean;
}

export interface SourceTable {
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
}

/** Reports begin with a title, a date and an empty line or two; a heading row deeper than this is not looked for. */
const HEADING_WITHIN_ROWS = 12;

const recognised = (cells: readonly string[]) => cells.filter((cell) => recogniseHeading(cell) !== null).length;
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
const holdsData = (cells: readonly string[]) => cells.some((cell) => /\S@\S+\.\S/.test(cell) || /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(cell));

/** How well rows look like a table of people; for choosing among separators. */
export function scoreTable(rows: readonly (readonly string[])[]): number {
  const best = Math.max(0, ...rows.slice(0, HEADING_WITHIN_ROWS).map(recognised));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.length === columns).length;
  return best * 1_000 + (columns > 1 ? (full / Math.max(1, rows.length)) * 100 + Math.min(columns, 50) : 0);
}

/**
 * Finds the headings among the first rows and puts away empty rows, what stands above the headings, and headings that
 * are repeated (SuccessFactors exports technical names and labels; reports repeat them per page). A file without
 * headings gets "Column 1", "Column 2" …
 */
export function findTable(source: readonly SourceRow[]): SourceTable {
  const filled = source.filter(({ cells }) => !isBlank(cells));
  const width = filled.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const first = filled.slice(0, HEADING_WITHIN_ROWS);
  const most = Math.max(0, ...first.map(({ cells }) => recognised(cells)));
  if (most === 0) {
    const top = filled[0];
    if (top && !holdsData(top.cells)) return { headings: named(top.cells, top.cells.length), rows: filled.slice(1) };
    return { headings: named([], width), rows: filled };
  }
  const at = first.findIndex(({ cells }) => recognised(cells) === most);
  const headings = filled[at]?.cells ?? [];
  const isRepeated = (cells: readonly string[]) => cells[0] === headings[0] && cells.every((cell, column) => cell === headings[column]);
  const rows = filled.slice(at + 1).filter(({ cells }, below) => !isRepeated(cells) && !(below === 0 && recognised(cells) >= Math.max(2, most - 1) && !holdsData(cells)));
  return { headings: named(headings, headings.length), rows };
}

/** A table without the columns that nothing stands in. */
export function withoutEmptyColumns({ headings, rows }: SourceTable): SourceTable {
  const held = headings.map((_, column) => rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, column) => held[column]);
  return { headings: kept(headings), rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })) };
}

const named = (headings: readonly string[], width: number): string[] => Array.from({ length: width }, (_, at) => headings[at]?.trim() || t`Column ${at + 1}`);
