import { expect, test } from 'vitest';
import { comeBackOn, followUp, giveFeedback, stepBack } from '#domain/feedback/transitions.ts';
import { must } from '#domain/transition.ts';
import { day, sunday, theFeedback } from '#tests/support/meeting-records.ts';

const draft = theFeedback('spoke over others');

test('drafted, said, followed up: in this order only', () => {
  const given = must(giveFeedback(draft, sunday));
  expect(given).toMatchObject({ state: 'given', givenOn: sunday });
  const done = must(followUp(given, day('2026-11-29')));
  expect(done).toMatchObject({ state: 'followed-up', followedUpOn: '2026-11-29' });
  expect(followUp(draft, sunday).kind).toBe('refused');
  expect(giveFeedback(given, sunday).kind).toBe('refused');
  expect(followUp(done, sunday).kind).toBe('refused');
  expect(comeBackOn(done, sunday).kind).toBe('refused');
});

test('each step can be taken back', () => {
  const given = must(giveFeedback(draft, sunday));
  expect(must(stepBack(must(followUp(given, sunday))))).toEqual(given);
  expect(must(stepBack(given))).toEqual(draft);
  expect(stepBack(draft).kind).toBe('refused');
});

test('feedback has no field that could make it public', () => expect(Object.keys(draft)).not.toContain('visibility'));
