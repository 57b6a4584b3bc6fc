import { expect, test } from 'vitest';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import { progressOf } from '#domain/growth/goal-progress.ts';
import { moveOf, nextStepOf } from '#domain/growth/next-step.ts';
import { aGoal, aStep, on, today } from './growth-records.ts';

const done = on('2026-11-01');
const steps = (...changes: Partial<GoalStep>[]) => changes.map((change, index) => aStep({ id: `s${index + 1}`, ...change }));

test.each<{ name: string; steps: GoalStep[]; next: string | null; done: number }>([
  { name: 'no steps', steps: [], next: null, done: 0 },
  { name: 'the first of the list', steps: steps({}, {}), next: 's1', done: 0 },
  { name: 'the first that is open', steps: steps({ doneOn: done }, {}, {}), next: 's2', done: 1 },
  { name: 'list order before a nearer due date', steps: steps({ dueOn: on('2027-03-01') }, { dueOn: on('2026-12-01') }), next: 's1', done: 0 },
  { name: 'an overdue one ahead of the order', steps: steps({}, { dueOn: on('2026-11-21') }), next: 's2', done: 0 },
  { name: 'the longest overdue first', steps: steps({ dueOn: on('2026-11-20') }, { dueOn: on('2026-11-02') }), next: 's2', done: 0 },
  { name: 'due today is not overdue', steps: steps({}, { dueOn: today }), next: 's1', done: 0 },
  { name: 'a done overdue one does not count', steps: steps({}, { dueOn: on('2026-11-02'), doneOn: done }), next: 's1', done: 1 },
  { name: 'all done', steps: steps({ doneOn: done }, { doneOn: done }), next: null, done: 2 },
])('next step: $name', ({ steps: list, next, done: count }) => {
  expect(nextStepOf({ steps: list }, today)?.id ?? null).toBe(next);
  expect(progressOf({ steps: list })).toEqual({ done: count, total: list.length });
});

test.each<{ name: string; goal: Partial<Goal>; kind: string; whose: string | null }>([
  { name: 'proposed', goal: { state: 'proposed', steps: steps({}) }, kind: 'agree', whose: 'both' },
  { name: 'active without steps', goal: {}, kind: 'plan-steps', whose: 'both' },
  { name: 'their step', goal: { steps: steps({ owner: 'them' }, { owner: 'me' }) }, kind: 'step', whose: 'them' },
  { name: 'my step', goal: { steps: steps({ owner: 'them', doneOn: done }, { owner: 'me' }) }, kind: 'step', whose: 'me' },
  { name: 'my overdue step ahead of theirs', goal: { steps: steps({ owner: 'them' }, { owner: 'me', dueOn: on('2026-11-01') }) }, kind: 'step', whose: 'me' },
  { name: 'all done', goal: { steps: steps({ doneOn: done }) }, kind: 'close', whose: 'both' },
  { name: 'paused', goal: { state: 'paused', steps: steps({}) }, kind: 'none', whose: null },
  { name: 'achieved', goal: { state: 'achieved' }, kind: 'none', whose: null },
  { name: 'dropped', goal: { state: 'dropped', steps: steps({}) }, kind: 'none', whose: null },
])('whose move: $name', ({ goal, kind, whose }) => {
  expect(moveOf(aGoal(goal), today)).toMatchObject({ kind, whose });
});
