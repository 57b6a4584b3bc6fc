import { expect, test } from 'vitest';
import { explainStep } from '#domain/recoveries/explain-step.ts';
import { day } from '#tests/support/meeting-records.ts';

test.each([
  ['acknowledge', 'owed at once'],
  ['put-right', '5 working days after'],
  ['check-back', '10 working days after'],
] as const)('%s: %s', (kind, words) => {
  const sentence = explainStep({ beganOn: day('2026-11-16') }, kind, day('2026-11-22'));
  expect(sentence).toContain('It began on 16 November.');
  expect(sentence).toContain(words);
});
