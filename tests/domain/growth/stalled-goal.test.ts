import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { explainStall, stallOf } from '#domain/growth/stalled-goal.ts';
import { aGoal, aStep, on, today } from './growth-records.ts';

test.each<{ name: string; goal: Partial<Goal>; says: string | null }>([
  { name: 'moved today', goal: {}, says: null },
  { name: 'moved 29 days ago', goal: { movedOn: addDays(today, -29) }, says: null },
  { name: 'moved 30 days ago', goal: { movedOn: addDays(today, -30) }, says: 'Nothing has moved for 30 days.' },
  { name: 'their step overdue since yesterday', goal: { steps: [aStep({ dueOn: addDays(today, -1) })] }, says: 'The step “Lead the retrospective” that Amara took on is 1 day overdue.' },
  { name: 'my step overdue', goal: { steps: [aStep({ owner: 'me', dueOn: addDays(today, -12) })] }, says: 'Your step “Lead the retrospective” is 12 days overdue.' },
  { name: 'step due today', goal: { steps: [aStep({ dueOn: today })] }, says: null },
  { name: 'overdue but done', goal: { steps: [aStep({ dueOn: addDays(today, -12), doneOn: today })] }, says: null },
  { name: 'target passed', goal: { targetOn: on('2026-11-15') }, says: 'Its target date passed 7 days ago.' },
  { name: 'an overdue step says more than a still goal', goal: { movedOn: addDays(today, -90), steps: [aStep({ dueOn: addDays(today, -2) })] }, says: 'The step “Lead the retrospective” that Amara took on is 2 days overdue.' },
  { name: 'paused rests on purpose', goal: { state: 'paused', movedOn: addDays(today, -400) }, says: null },
  { name: 'proposed', goal: { state: 'proposed', movedOn: addDays(today, -400) }, says: null },
  { name: 'achieved', goal: { state: 'achieved', targetOn: addDays(today, -400) }, says: null },
])('stalled: $name', ({ goal, says }) => {
  const stall = stallOf(aGoal(goal), today);
  // What others have written is isolated (U+2068 … U+2069); here only the words count.
  expect(stall && explainStall(stall, 'Amara').replace(/[\u2068\u2069]/g, '')).toBe(says);
});

test('counts from a length of stillness of one’s own', () => {
  const goal = aGoal({ movedOn: addDays(today, -10) });
  expect(stallOf(goal, today, 10)).toEqual({ kind: 'still', days: 10 });
  expect(stallOf(goal, today, 11)).toBeNull();
});

test('a name that runs right to left does not turn the sentence', () => {
  const stall = stallOf(aGoal({ steps: [aStep({ text: 'تعلم', dueOn: addDays(today, -1) })] }), today);
  expect(stall && explainStall(stall, 'محمد')).toBe('The step “\u2068تعلم\u2069” that \u2068محمد\u2069 took on is 1 day overdue.');
});
