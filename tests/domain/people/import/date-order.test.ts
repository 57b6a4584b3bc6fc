import { expect, test } from 'vitest';
import { findDateOrder } from '#domain/people/import/date-order.ts';

test.each([
  ['one day above twelve', ['03/04/2021', '25/04/2021'], { kind: 'settled', order: 'day-first' }],
  ['one such in the second place', ['03/04/2021', '04/25/2021'], { kind: 'settled', order: 'month-first' }],
  ['dots', ['03.04.2021', '05.06.21'], { kind: 'settled', order: 'day-first' }],
  ['dots beside slashes', ['03/04/2021', '05.06.2021'], { kind: 'settled', order: 'day-first' }],
  ['ISO dates', ['2021-03-04'], { kind: 'settled', order: 'day-first' }],
  ['the same both ways', ['05/05/2021', ''], { kind: 'settled', order: 'day-first' }],
  ['month names', ['4 March 2021', 'Mar 4, 2021'], { kind: 'settled', order: 'day-first' }],
  ['nothing that decides', ['05/05/2021', '03/04/2021', '01/02/2020'], { kind: 'open', example: '03/04/2021' }],
  ['two digits of a year', ['03/04/21'], { kind: 'open', example: '03/04/21' }],
  ['without a year', ['03/04', '12/24'], { kind: 'settled', order: 'month-first' }],
  ['dashes', ['03-04-2021'], { kind: 'open', example: '03-04-2021' }],
  ['both', ['25/04/2021', '04/25/2021', '03/04/2021'], { kind: 'mixed', dayFirst: 1, monthFirst: 1, example: '03/04/2021' }],
  ['no dates', ['', 'soon'], { kind: 'settled', order: 'day-first' }],
])('%s', (_, cells, expected) => {
  expect(findDateOrder(cells)).toEqual(expected);
});
