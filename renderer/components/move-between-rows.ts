import { t } from '@lingui/core/macro';
import type { KeyboardEvent } from 'react';
import { type ListedKey, useListedKeys } from './shortcuts.ts';

/** Arrow keys, Home and End move between the links that carry `data-row`, next to Tab. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row] a')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
}

const rowKeys: readonly ListedKey[] = [
  { keys: 'ArrowDown', does: t`Next row of a list`, group: t`Lists` },
  { keys: 'ArrowUp', does: t`Row before`, group: t`Lists` },
  { keys: 'Home', does: t`First row`, group: t`Lists` },
  { keys: 'End', does: t`Last row`, group: t`Lists` },
];

/** The keys of rows for the list that holds them, and for the cheat sheet. */
export function useRowWalk(): typeof moveBetweenRows {
  useListedKeys(rowKeys);
  return moveBetweenRows;
}
