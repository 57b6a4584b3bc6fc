import { expect, test } from 'vitest';
import { byClosed, byOwed, isOverdue, standing } from '#domain/commitments/standing.ts';
import { day, sunday, thePromise } from '#tests/support/meeting-records.ts';

const on = (dueOn: string | null) => thePromise(dueOn ?? 'no day', { dueOn: dueOn === null ? null : day(dueOn) });

test.each([
  ['2026-11-19', { kind: 'overdue', days: 3 }, true],
  ['2026-11-22', { kind: 'due-today' }, false],
  ['2026-11-24', { kind: 'ahead', days: 2 }, false],
  [null, { kind: 'no-date' }, false],
])('due %s', (dueOn, expected, overdue) => {
  expect(standing(on(dueOn), sunday)).toEqual(expected);
  expect(isOverdue(on(dueOn), sunday)).toBe(overdue);
});

test('what is closed is not overdue', () => {
  expect(isOverdue({ ...on('2026-11-01'), state: 'broken' }, sunday)).toBe(false);
});

test('the longest overdue first, without a day last', () => {
  expect([on(null), on('2026-11-24'), on('2026-11-19'), on('2026-11-22')].sort(byOwed).map(({ dueOn }) => dueOn)).toEqual(['2026-11-19', '2026-11-22', '2026-11-24', null]);
});

test('the last closed first', () => {
  const closed = ['2026-11-01', '2026-11-20', '2026-11-10'].map((closedOn) => thePromise(closedOn, { state: 'kept', closedOn: day(closedOn) }));
  expect(closed.sort(byClosed).map(({ closedOn }) => closedOn)).toEqual(['2026-11-20', '2026-11-10', '2026-11-01']);
});
