import { expect, test } from 'vitest';
import { addStep, changeStep, removeStep, shiftStep, tickStep } from '#domain/growth/goal-steps.ts';
import { aGoal, aStep, on, today } from './growth-records.ts';

const before = on('2026-01-01');
const goal = aGoal({ movedOn: before, steps: [aStep({ id: 'a' }), aStep({ id: 'b' }), aStep({ id: 'c' })] });
const order = (of: typeof goal) => of.steps.map(({ id }) => id).join('');

test('adds at the end or behind another, and that is movement', () => {
  const step = aStep({ id: 'd' });
  expect(order(addStep(goal, step, today))).toBe('abcd');
  expect(order(addStep(goal, step, today, 'a'))).toBe('adbc');
  expect(order(addStep(goal, step, today, 'gone'))).toBe('abcd');
  expect(addStep(goal, step, today).movedOn).toBe(today);
});

test('rewording changes one step and is no movement', () => {
  const changed = changeStep(goal, 'b', { text: 'Chair it', owner: 'me' });
  expect(changed.steps.map(({ text }) => text)).toEqual(['Lead the retrospective', 'Chair it', 'Lead the retrospective']);
  expect(changed.movedOn).toBe(before);
});

test('ticking moves, unticking and an older day do not turn time back', () => {
  const ticked = tickStep(goal, 'b', today);
  expect(ticked.steps[1]?.doneOn).toBe(today);
  expect(ticked.movedOn).toBe(today);
  expect(tickStep(ticked, 'b', null)).toMatchObject({ movedOn: today, steps: [{}, { doneOn: null }, {}] });
  expect(tickStep(goal, 'b', on('2025-12-01')).movedOn).toBe(before);
});

test('removes', () => expect(order(removeStep(goal, 'b'))).toBe('ac'));

test.each([
  ['a', 1, 'bac'],
  ['a', 9, 'bca'],
  ['a', -1, 'abc'],
  ['c', -1, 'acb'],
  ['c', -2, 'cab'],
  ['gone', 1, 'abc'],
] as const)('shifts %s by %i to %s', (id, places, wanted) => expect(order(shiftStep(goal, id, places))).toBe(wanted));
