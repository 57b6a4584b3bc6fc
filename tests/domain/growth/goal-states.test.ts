import { expect, test } from 'vitest';
import type { Goal } from '#domain/growth/goal.ts';
import { changeState, isOpen, nextStatesOf } from '#domain/growth/goal-states.ts';
import { aGoal, on, today } from './growth-records.ts';

type State = Goal['state'];
const states: readonly State[] = ['proposed', 'active', 'paused', 'achieved', 'dropped'];
const allowed = new Set(['proposed>active', 'proposed>dropped', 'active>paused', 'active>achieved', 'active>dropped', 'paused>active', 'paused>achieved', 'paused>dropped', 'achieved>active', 'dropped>active', 'dropped>proposed']);

test.each(states.flatMap((from) => states.filter((to) => to !== from).map((to) => ({ from, to }))))('$from to $to', ({ from, to }) => {
  const goal = aGoal({ state: from, movedOn: on('2026-01-01') });
  const isAllowed = allowed.has(`${from}>${to}`);
  expect(nextStatesOf(from).includes(to)).toBe(isAllowed);
  if (isAllowed) expect(changeState(goal, to, today)).toEqual({ ...goal, state: to, movedOn: today });
  else expect(() => changeState(goal, to, today)).toThrow(RangeError);
});

test('staying is no movement', () => {
  const goal = aGoal({ movedOn: on('2026-01-01') });
  expect(changeState(goal, 'active', today)).toBe(goal);
});

test('open until it has ended', () => expect(states.filter((state) => isOpen({ state }))).toEqual(['proposed', 'active', 'paused']));
