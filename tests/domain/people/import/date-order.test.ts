import { expect, test } from 'vitest';
import { findDateOrder, settleOrders } from '#domain/people/import/date-order.ts';

test.each([
  ['one day above twelve', ['03/04/2021', '25/04/2021'], { kind: 'settled', order: 'day-first', isEvident: true }],
  ['one such in the second place', ['03/04/2021', '04/25/2021'], { kind: 'settled', order: 'month-first', isEvident: true }],
  ['dots', ['03.04.2021', '05.06.21'], { kind: 'settled', order: 'day-first', isEvident: true }],
  ['dots beside slashes', ['03/04/2021', '05.06.2021'], { kind: 'settled', order: 'day-first', isEvident: true }],
  ['ISO dates', ['2021-03-04'], { kind: 'settled', order: 'day-first', isEvident: false }],
  ['the same both ways', ['05/05/2021', ''], { kind: 'settled', order: 'day-first', isEvident: false }],
  ['month names', ['4 March 2021', 'Mar 4, 2021'], { kind: 'settled', order: 'day-first', isEvident: false }],
  ['nothing that decides', ['05/05/2021', '03/04/2021', '01/02/2020'], { kind: 'open', example: '03/04/2021' }],
  ['two digits of a year', ['03/04/21'], { kind: 'open', example: '03/04/21' }],
  ['without a year', ['03/04', '12/24'], { kind: 'settled', order: 'month-first', isEvident: true }],
  ['dashes', ['03-04-2021'], { kind: 'open', example: '03-04-2021' }],
  ['both', ['25/04/2021', '04/25/2021', '03/04/2021'], { kind: 'mixed', dayFirst: 1, monthFirst: 1, example: '03/04/2021' }],
  ['no dates', ['', 'soon'], { kind: 'settled', order: 'day-first', isEvident: false }],
])('%s', (_, cells, expected) => {
  expect(findDateOrder(cells)).toEqual(expected);
});

test('an open column is read as its certain neighbour, and as the person says above all', () => {
  const open = findDateOrder(['03/04/2021']);
  const german = findDateOrder(['24.12.1990']);
  const iso = findDateOrder(['1990-12-24']);
  const none = { start: null, birthday: null };
  expect(settleOrders({ start: open, birthday: german }, none)).toEqual({ start: 'day-first', birthday: 'day-first' });
  expect(settleOrders({ start: open, birthday: iso }, none).start).toBeNull();
  expect(settleOrders({ start: open, birthday: open }, none)).toEqual(none);
  expect(settleOrders({ start: open, birthday: german }, { start: 'month-first', birthday: null })).toEqual({ start: 'month-first', birthday: 'day-first' });
  const mixed = findDateOrder(['25/04/2021', '04/25/2021']);
  expect(settleOrders({ start: mixed, birthday: german }, none).start).toBeNull();
});
