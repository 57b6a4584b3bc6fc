import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskFields } from '#domain/asks/ask.ts';
import { askBoard, lastClosed } from '#domain/asks/ask-board.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import { recoveryAsk } from '#domain/asks/recovery-ask.ts';
import { requestAsk } from '#domain/asks/request-ask.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { RecoveryId } from '#domain/recoveries/recovery.ts';
import { beginRecovery, settleStep } from '#domain/recoveries/transitions.ts';
import { meet } from '#domain/requests/consult.ts';
import { must } from '#domain/transition.ts';
import { abel, day, theMatter } from '#tests/support/meeting-records.ts';
import { aDeclinedRequest, aRequest } from '#tests/support/request-records.ts';

const today = day('2026-11-25'); // a Wednesday
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: () => false };
const ground = { today, work, standards: { firstAnswerWorkingDays: 2, outcomeWorkingDays: 10 } };
const ago = (days: number) => addDays(today, -days);
const ask = (text: string, known: Partial<Matter> = {}) => matterAsk(theMatter(text, known), ground);
const begun = must(beginRecovery({ id: 'r' as RecoveryId, personId: abel, about: 'I forgot', cause: { kind: 'moment' } }, { today, now: 0, work }));
const shape = (asks: readonly AskFields[]) => askBoard(asks, today).map(({ owed, asks: group }) => [owed, ...group.map(({ key }) => key)]);

test.each<[string, Partial<Matter>, string, CalendarDate | null]>([
  ['heard', { heardOn: ago(1) }, 'answer', addDays(today, 1)],
  ['taken on in silence', { heardOn: ago(1), state: 'acting' }, 'answer', addDays(today, 1)],
  ['taken on with a word', { heardOn: ago(1), state: 'acting', firstWord: 'I will ask', firstAnsweredOn: ago(1) }, 'outcome', day('2026-12-08')],
  ['answered', { heardOn: ago(9), state: 'answered', answeredOn: ago(2) }, 'tell', ago(2)],
  ['waiting', { heardOn: ago(9), waits: [{ onWhom: 'IT', fromOn: ago(2), untilOn: null, endedOn: null }] }, 'waiting', null],
  ['waiting to a day', { heardOn: ago(9), waits: [{ onWhom: 'IT', fromOn: ago(2), untilOn: addDays(today, 3), endedOn: null }] }, 'waiting', addDays(today, 3)],
  ['waited to a day that has come', { heardOn: ago(1), waits: [{ onWhom: 'IT', fromOn: ago(1), untilOn: today, endedOn: null }] }, 'answer', addDays(today, 1)],
  ['told', { heardOn: ago(9), state: 'told-back', answeredOn: ago(3), toldBackOn: ago(1) }, 'closed', null],
])('%s: owed next', (_name, known, owedNext, dueOn) => expect(ask('m', known)).toMatchObject({ owedNext, dueOn }));

test('a recovery stands by its next step until none is open', () => {
  expect(recoveryAsk(begun)).toMatchObject({ owedNext: 'put-right', dueOn: today, next: { kind: 'acknowledge' } });
  const half = must(settleStep(must(settleStep(begun, 'acknowledge', 'done', today)), 'apologise', 'skipped', today));
  expect(recoveryAsk(half)).toMatchObject({ next: { kind: 'put-right' }, dueOn: day('2026-12-02') });
  const whole = must(settleStep(must(settleStep(half, 'put-right', 'done', today)), 'check-back', 'done', today));
  expect(recoveryAsk(whole)).toMatchObject({ owedNext: 'closed', dueOn: null, next: null, closedOn: today });
});

test('the board: by what is owed next, the longest due first, without an end last, the latest closed first', () => {
  const asks = [
    ask('young', { heardOn: ago(1) }),
    ask('old', { heardOn: ago(9) }),
    ask('told long ago', { state: 'told-back', toldBackOn: ago(15) }),
    ask('told first', { state: 'told-back', toldBackOn: ago(14) }),
    ask('told last', { state: 'told-back', toldBackOn: ago(1) }),
    ask('open wait', { heardOn: ago(20), waits: [{ onWhom: 'IT', fromOn: ago(2), untilOn: null, endedOn: null }] }),
    ask('short wait', { heardOn: ago(3), waits: [{ onWhom: 'IT', fromOn: ago(2), untilOn: addDays(today, 1), endedOn: null }] }),
    recoveryAsk(begun),
  ];
  expect(shape(asks)).toEqual([
    ['answer', 'matter/matter-old', 'matter/matter-young'],
    ['outcome'],
    ['tell'],
    ['put-right', 'recovery/r'],
    ['waiting', 'matter/matter-short wait', 'matter/matter-open wait'],
    ['closed', 'matter/matter-told last', 'matter/matter-told first'],
  ]);
});

const anyAsk = fc.record({ text: fc.string({ minLength: 1, maxLength: 8 }), heard: fc.integer({ min: 0, max: 60 }), state: fc.constantFrom<Matter['state'][]>('heard', 'acting', 'answered', 'told-back') }).map(({ text, heard, state }) => ask(text, { heardOn: ago(heard), state, answeredOn: state === 'answered' ? ago(0) : null, toldBackOn: state === 'told-back' ? ago(heard) : null }));
const someAsks = fc.uniqueArray(anyAsk, { selector: ({ key }) => key, maxLength: 12 });

test('the order they come in does not matter, and one more moves no other', () => {
  fc.assert(
    fc.property(someAsks, fc.integer({ min: 0, max: 60 }), (asks, heard) => {
      const board = shape(asks);
      expect(shape(asks.toReversed())).toEqual(board);
      const more = ask('one more than any', { heardOn: ago(heard) });
      const without = shape([...asks, more]).map((group) => group.filter((key) => key !== more.key));
      expect(without).toEqual(board);
    }),
  );
});

test('a request is talked over first, waits for what is arranged, then is decided, and closes with its file', () => {
  const request = aRequest({ receivedOn: '2026-11-20' });
  expect(requestAsk(request, today)).toMatchObject({ owedNext: 'answer', dueOn: '2027-01-19', closedOn: null });
  const arranged = must(meet(request, day('2026-12-01'), today));
  expect(requestAsk(arranged, today)).toMatchObject({ owedNext: 'waiting', dueOn: '2026-12-01' });
  expect(requestAsk(arranged, day('2026-12-01'))).toMatchObject({ owedNext: 'outcome' });
  expect(requestAsk(must(meet(request, today, today)), today)).toMatchObject({ owedNext: 'outcome', dueOn: '2027-01-19' });
  expect(requestAsk(aDeclinedRequest(), today)).toMatchObject({ owedNext: 'closed', dueOn: null, closedOn: '2026-05-20' });
});

test('the last closed ones are the latest, cut after they are put in order', () => {
  const told = (key: string, days: number) => ask(key, { state: 'told-back', answeredOn: ago(days), toldBackOn: ago(days) });
  const closed = [told('old', 40), told('new', 1), told('older', 90), told('between', 7)];
  expect(lastClosed(closed, 3).map(({ closedOn }) => closedOn)).toEqual([ago(1), ago(7), ago(40)]);
  expect(lastClosed(closed, 9)).toHaveLength(4);
});
