import { t } from '@lingui/core/macro';
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react';
import { rem } from './rem.ts';
import { type ListedKey, useListedKeys } from '#components/shortcuts.ts';

export interface HeatRow {
  readonly key: string;
  readonly name: ReactNode;
  /** One per column: how much, and the whole of it in words. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  readonly key: string;
  /** Null where there was nothing to count; such a field stays empty. */
  readonly amount: number | null;
  readonly label: string;
}

interface HeatmapProps {
  readonly label: string;
  readonly rows: readonly HeatRow[];
  /** What stands over columns, by their place. */
  readonly columnNames: readonly { readonly column: number; readonly name: string }[];
  /** A cell was pressed, or Enter on it. */
  readonly onOpen: (row: HeatRow, cell: HeatCell, element: Element) => void;
}

const STEPS = ['var(--press)', 'color-mix(in srgb, var(--accent) 38%, var(--paper))', 'color-mix(in srgb, var(--accent) 68%, var(--paper))', 'var(--accent)'] as const;
const HEIGHT = 16;

const gridKeys: readonly ListedKey[] = [
  { keys: 'ArrowLeft', does: t`In the picture: the field before`, group: t`Pictures` },
  { keys: 'ArrowRight', does: t`The next field`, group: t`Pictures` },
  { keys: 'ArrowUp', does: t`The row above`, group: t`Pictures` },
  { keys: 'ArrowDown', does: t`The row below`, group: t`Pictures` },
  { keys: 'Home', does: t`The first field of the row`, group: t`Pictures` },
  { keys: 'End', does: t`The last field of the row`, group: t`Pictures` },
  { keys: 'Enter', does: t`What the field is made of`, group: t`Pictures` },
];

/** The colour of an amount: nothing, one, two, three and more. */
const colourOf = (amount: number | null): string => (amount === null ? 'transparent' : (STEPS[Math.min(amount, STEPS.length - 1)] as string));

/**
 * Amounts over time, a row each. One stop for Tab; the arrow keys, Home and End go from cell to cell, Enter opens one.
 * Darker is more; every cell says its amount in words.
 */
export function Heatmap({ label, rows, columnNames, onOpen }: HeatmapProps) {
  useListedKeys(gridKeys);
  const grid = useRef<HTMLDivElement>(null);
  const count = rows[0]?.cells.length ?? 0;
  const move = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const next = at && neighbour(event.key, at, { rows: rows.length, columns: count });
    if (!at || !next) return;
    event.preventDefault();
    grid.current?.querySelector<SVGElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };
  // Tab comes back to the cell one was on last.
  const stopHere = (target: Element) => {
    if (placeOf(target) === null) return;
    for (const stop of grid.current?.querySelectorAll('[data-column][tabindex="0"]') ?? []) stop.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  };
  const open = (target: EventTarget) => {
    const at = placeOf(target);
    const row = at && rows[at.row];
    const cell = row?.cells[at?.column ?? -1];
    if (row && cell) onOpen(row, cell, target as Element);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return move(event);
    event.preventDefault();
    open(event.target);
  };
  return (
    <div className="overflow-x-auto" data-scrolls-sideways>
      <div className="min-w-[38rem]">
        <div aria-hidden className="grid grid-cols-[minmax(6rem,10rem)_1fr] gap-x-3 text-sm text-soft">
          <span />
          <div className="relative h-5">
            {columnNames.map(({ column, name }) => (
              <span key={column} className="absolute" style={{ left: `${(column / count) * 100}%` }}>
                {name}
              </span>
            ))}
          </div>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, one of them by Tab */}
        <div ref={grid} role="grid" aria-label={label} aria-readonly onKeyDown={onKeyDown} onFocus={(event) => stopHere(event.target)} onClick={(event) => open(event.target)}>
          {rows.map((row, index) => (
            <HeatLine key={row.key} row={row} index={index} />
          ))}
        </div>
      </div>
    </div>
  );
}

// A table's own tags cannot hold a drawing's fields, so the parts of the grid are named by role.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
const HeatLine = memo(function HeatLine({ row: { name, cells }, index }: { readonly row: HeatRow; readonly index: number }) {
  return (
    <div role="row" className="grid grid-cols-[minmax(6rem,10rem)_1fr] items-center gap-x-3">
      <div role="rowheader" className="min-w-0 text-sm">
        {name}
      </div>
      <svg role="presentation" width="100%" height={rem(HEIGHT)} className="block overflow-visible">
        {cells.map(({ key, amount, label }, column) => (
          <rect
            key={key}
            role="gridcell"
            aria-label={label}
            data-row={index}
            data-column={column}
            tabIndex={index === 0 && column === cells.length - 1 ? 0 : -1}
            x={`${(column / cells.length) * 100}%`}
            y={rem(1)}
            width={`${92 / cells.length}%`}
            height={rem(HEIGHT - 2)}
            fill={colourOf(amount)}
            className="cursor-pointer focus-visible:stroke-ink focus-visible:stroke-2"
          />
        ))}
      </svg>
    </div>
  );
});
/* oxlint-enable jsx-a11y/prefer-tag-over-role */

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(target: EventTarget): Place | null {
  const { row, column } = (target as Partial<SVGElement>).dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function neighbour(key: string, { row, column }: Place, { rows, columns }: { readonly rows: number; readonly columns: number }): Place | null {
  const steps: Readonly<Record<string, Place>> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  const next = steps[key];
  return next && next.row >= 0 && next.row < rows && next.column >= 0 && next.column < columns ? next : null;
}
