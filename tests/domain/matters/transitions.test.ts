import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import { actOn, answer, describe, hear, reopen, stopWaiting, tellBack, waitOn } from '#domain/matters/transitions.ts';
import { must } from '#domain/transition.ts';
import { abel, sunday, theMatter } from '#tests/support/meeting-records.ts';

const inState = (state: Matter['state'], known: Partial<Matter> = {}) => theMatter('The VPN drops', { state, ...known });
const done = { outcome: 'done', words: 'Ordered' } as const;
const friction = inState('heard', { kind: 'friction', minutesPerWeek: 20, peopleAffected: 3 });
const later = (days: number) => addDays(sunday, days);

test('something heard waits for an answer', () => {
  const order = { id: 'm' as MatterId, personId: abel, heardOn: sunday, raisedIn: null } as const;
  expect(hear({ ...order, kind: 'need', text: ' A monitor ' }, 3)).toMatchObject({ text: 'A monitor', state: 'heard', answer: '', firstAnsweredOn: null, waits: [], createdAt: 3 });
  expect(hear({ ...order, kind: 'friction', text: 'Logins', minutesPerWeek: 20, peopleAffected: 4 }, 3)).toMatchObject({ minutesPerWeek: 20, peopleAffected: 4 });
  expect(hear({ ...order, kind: 'concern', text: 'Logins', minutesPerWeek: 20, peopleAffected: 4 }, 3)).toMatchObject({ minutesPerWeek: null, peopleAffected: null });
});

test.each([
  ['heard', 'changed', 'changed', 'refused', 'changed', 'refused'],
  ['acting', 'changed', 'changed', 'refused', 'changed', 'refused'],
  ['answered', 'refused', 'changed', 'changed', 'refused', 'changed'],
  ['told-back', 'refused', 'refused', 'refused', 'refused', 'changed'],
] as const)('%s: act %s, answer %s, tell %s, wait %s, open again %s', (state, acted, answered, told, waits, opened) => {
  expect(actOn(inState(state), 'I will ask', sunday).kind).toBe(acted);
  expect(answer(inState(state), done, sunday).kind).toBe(answered);
  expect(tellBack(inState(state), sunday).kind).toBe(told);
  expect(waitOn(inState(state), { onWhom: 'IT', untilOn: null }, sunday).kind).toBe(waits);
  expect(reopen(inState(state)).kind).toBe(opened);
});

test('taking it on with a word is a first answer, in silence it is none', () => {
  expect(actOn(inState('heard'), ' I will ask ', sunday)).toMatchObject({ value: { state: 'acting', firstWord: 'I will ask', firstAnsweredOn: sunday } });
  const silent = must(actOn(inState('heard'), '', sunday));
  expect(silent).toMatchObject({ state: 'acting', firstAnsweredOn: null });
  expect(actOn(silent, ' ', later(1)).kind).toBe('refused');
  const said = must(actOn(silent, 'I asked', later(1)));
  expect(said).toMatchObject({ firstAnsweredOn: later(1) });
  expect(actOn(said, 'Again', later(2)).kind).toBe('refused');
});

test('an answer needs words and ends waiting, and is none to the person before they are told; only telling closes', () => {
  expect(answer(inState('heard'), { outcome: 'no', words: '  ' }, sunday)).toMatchObject({ kind: 'refused' });
  const waiting = must(waitOn(inState('heard'), { onWhom: 'IT', untilOn: null }, sunday));
  const answered = must(answer(waiting, { outcome: 'no', words: ' No, because of the lease ' }, later(2)));
  expect(answered).toMatchObject({ state: 'answered', outcome: 'no', answer: 'No, because of the lease', answeredOn: later(2), firstAnsweredOn: null, toldBackOn: null, waits: [{ onWhom: 'IT', endedOn: later(2) }] });
  expect(must(answer(answered, { outcome: 'no', words: 'In other words' }, later(5)))).toMatchObject({ answer: 'In other words', answeredOn: later(2) });
  expect(must(answer(answered, { outcome: 'done', words: 'Yes after all' }, later(5)))).toMatchObject({ outcome: 'done', answeredOn: later(5), firstAnsweredOn: null });
  expect(must(tellBack(answered, later(6)))).toMatchObject({ state: 'told-back', firstAnsweredOn: later(6), toldBackOn: later(6) });
  expect(must(tellBack({ ...answered, firstAnsweredOn: later(1) }, later(6)))).toMatchObject({ firstAnsweredOn: later(1), toldBackOn: later(6) });
});

test('only what costs time can be removed, and stays what costs time', () => {
  expect(answer(inState('heard'), { outcome: 'removed', words: 'Gone' }, sunday).kind).toBe('refused');
  const removed = must(answer(friction, { outcome: 'removed', words: 'Gone' }, sunday));
  expect(removed).toMatchObject({ outcome: 'removed', answeredOn: sunday });
  expect(describe(removed, { text: 'x', kind: 'need', minutesPerWeek: null, peopleAffected: null }).kind).toBe('refused');
});

test('waiting needs somebody and a day to come; a new wait ends the one before, and all stay as history', () => {
  expect(waitOn(inState('heard'), { onWhom: ' ', untilOn: null }, sunday).kind).toBe('refused');
  expect(waitOn(inState('heard'), { onWhom: 'IT', untilOn: sunday }, sunday).kind).toBe('refused');
  const twice = must(waitOn(must(waitOn(inState('acting'), { onWhom: ' IT ', untilOn: later(2) }, sunday)), { onWhom: 'HR', untilOn: null }, later(3)));
  expect(twice.waits).toEqual([
    { onWhom: 'IT', fromOn: sunday, untilOn: later(2), endedOn: later(3) },
    { onWhom: 'HR', fromOn: later(3), untilOn: null, endedOn: null },
  ]);
  const over = must(stopWaiting(twice, later(4)));
  expect(over.waits[1]).toMatchObject({ endedOn: later(4) });
  expect(stopWaiting(over, later(5)).kind).toBe('refused');
});

test('opened again it is owed again, and what was said stays to be changed', () => {
  const closed = inState('told-back', { outcome: 'done', answer: 'Ordered', answeredOn: sunday, firstAnsweredOn: sunday, toldBackOn: sunday });
  expect(must(reopen(closed))).toMatchObject({ state: 'acting', outcome: null, answer: 'Ordered', answeredOn: null, toldBackOn: null, firstAnsweredOn: sunday });
  expect(must(reopen({ ...closed, firstAnsweredOn: null, toldBackOn: later(1) }))).toMatchObject({ firstAnsweredOn: later(1), toldBackOn: null });
});

test('another kind than friction has no minutes', () => {
  expect(must(describe(friction, { text: ' Noise ', kind: 'concern', minutesPerWeek: 20, peopleAffected: 3 }))).toMatchObject({ text: 'Noise', kind: 'concern', minutesPerWeek: null, peopleAffected: null });
  expect(describe(friction, { text: ' ', kind: 'friction', minutesPerWeek: 20, peopleAffected: 3 }).kind).toBe('refused');
});
