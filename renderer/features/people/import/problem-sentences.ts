import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { RowProblem } from '#domain/people/import/understand-row.ts';

/** What is wrong with a row, and what becomes of it. */
export function problemSentence({ kind, heading, cell }: RowProblem): string {
  const shown = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  switch (kind) {
    case 'no-name':
      return t`There is no name in it, so it is left out.`;
    case 'too-many-cells':
      return t`It has more cells than there are headings. A separator within a text may lack its quotes; the row is left out.`;
    case 'broken-quotes':
      return t`A quote in it opens and never closes. The row is left out, and rows after it may be part of it.`;
    case 'too-long':
      return heading ? t`“${heading}” is longer than 2,000 characters. The row comes in without it.` : t`The name is longer than 2,000 characters, so it is left out.`;
    case 'unreadable-date':
      return t`“${shown}” in “${heading}” is no date Heed can read. The row comes in without it.`;
    case 'no-year':
      return t`“${shown}” in “${heading}” has no year. The row comes in without it.`;
    case 'from-serial':
      return t`“${shown}” in “${heading}” is how a spreadsheet counts days. Heed reads it as a date; please check it.`;
    case 'unlikely-date':
      return t`“${shown}” in “${heading}” is still to come. The day is taken, the year is not.`;
    case 'bad-email':
      return t`“${shown}” in “${heading}” is no e-mail address. The row comes in without it.`;
    case 'bad-time-zone':
      return t`“${shown}” in “${heading}” is no time zone such as Europe/London. The row comes in without it.`;
    default:
      return assertNever(kind);
  }
}
