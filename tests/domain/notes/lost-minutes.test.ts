import { expect, test } from 'vitest';
import { lostMinutes } from '#domain/notes/lost-minutes.ts';

test.each([
  ['the build takes 20 min/day', 100],
  ['20 minutes a day waiting', 100],
  ['2 hours per week', 120],
  ['1.5h/week', 90],
  ['1,5 hours a week', 90],
  ['90 mins every month', 21],
  ['45 min each week', 45],
])('%j is %d minutes a week', (text, perWeek) => {
  expect(lostMinutes(text)?.perWeek).toBe(perWeek);
});

test.each(['the build takes 20 minutes', 'an hour a day', 'version 2.20 min/day', '0 min/day', '9999 hours a day', 'every day', ''])('%j states no loss', (text) => {
  expect(lostMinutes(text)).toBeNull();
});
