import { expect, test } from 'vitest';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import { actOn, answer, hear, tellBack } from '#domain/matters/transitions.ts';
import { abel, sunday, theMatter } from '#tests/support/meeting-records.ts';

const inState = (state: Matter['state']) => theMatter('The VPN drops', { state });

test('something heard waits for an answer', () => {
  expect(hear({ id: 'm' as MatterId, personId: abel, kind: 'need', text: ' A monitor ', heardOn: sunday, raisedIn: null }, 3)).toMatchObject({ text: 'A monitor', state: 'heard', answer: '', createdAt: 3 });
});

test.each([
  ['heard', 'changed', 'changed', 'refused'],
  ['acting', 'refused', 'changed', 'refused'],
  ['answered', 'refused', 'changed', 'changed'],
  ['told-back', 'refused', 'refused', 'refused'],
] as const)('%s: act %s, answer %s, tell %s', (state, act, answered, told) => {
  expect(actOn(inState(state)).kind).toBe(act);
  expect(answer(inState(state), 'No, because …', sunday).kind).toBe(answered);
  expect(tellBack(inState(state), sunday).kind).toBe(told);
});

test('an answer needs words and its day; only telling closes', () => {
  expect(answer(inState('heard'), '  ', sunday)).toMatchObject({ kind: 'refused' });
  expect(answer(inState('heard'), ' Ordered ', sunday)).toMatchObject({ value: { state: 'answered', answer: 'Ordered', answeredOn: sunday, toldBackOn: null } });
  expect(tellBack(inState('answered'), sunday)).toMatchObject({ value: { state: 'told-back', toldBackOn: sunday } });
});
