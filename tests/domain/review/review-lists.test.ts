import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { linesByStep, reviewFigures } from '#domain/review/review-lists.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import { theMatter, theMeeting, thePraise } from '#tests/support/meeting-records.ts';
import { aCommitment } from '#tests/support/reminder-input.ts';

const on = toCalendarDate;
const week = { from: on('2026-11-16'), to: on('2026-11-22') };
const nothing = { commitments: [], oneOnOnes: [], praise: [], matters: [] };

test.each<[string, Partial<Commitment>, { promisesDone: number; promisesMoved: number }]>([
  ['kept on the first day', { state: 'kept', closedOn: on('2026-11-16') }, { promisesDone: 1, promisesMoved: 0 }],
  ['done late on the last', { state: 'late', closedOn: on('2026-11-22') }, { promisesDone: 1, promisesMoved: 0 }],
  ['kept the week after', { state: 'kept', closedOn: on('2026-11-23') }, { promisesDone: 0, promisesMoved: 0 }],
  ['broken', { state: 'broken', closedOn: on('2026-11-18') }, { promisesDone: 0, promisesMoved: 0 }],
  ['kept by the other side', { owner: 'them', state: 'kept', closedOn: on('2026-11-18') }, { promisesDone: 0, promisesMoved: 0 }],
  ['in the trash', { state: 'kept', closedOn: on('2026-11-18'), deletedAt: 1 }, { promisesDone: 0, promisesMoved: 0 }],
  ['moved before it was due', { renegotiations: [{ fromDueOn: null, toDueOn: on('2026-12-01'), on: on('2026-11-17'), reason: '' }] }, { promisesDone: 0, promisesMoved: 1 }],
  ['moved twice, one of them late', { renegotiations: [{ fromDueOn: null, toDueOn: on('2026-11-18'), on: on('2026-11-17'), reason: '' }], slips: [{ fromDueOn: on('2026-11-18'), toDueOn: on('2026-12-01'), on: on('2026-11-20') }] }, { promisesDone: 0, promisesMoved: 1 }],
  ['moved in another week', { slips: [{ fromDueOn: on('2026-11-01'), toDueOn: on('2026-12-01'), on: on('2026-11-15') }] }, { promisesDone: 0, promisesMoved: 0 }],
])('a promise %s', (_, known, expected) => expect(reviewFigures({ ...nothing, commitments: [aCommitment(known)] }, week)).toMatchObject(expected));

test('conversations held, good words said and answers told count on their day, and nothing else does', () => {
  const figures = reviewFigures(
    {
      ...nothing,
      oneOnOnes: [theMeeting(on('2026-11-17')), theMeeting(on('2026-11-18'), { state: 'missed' }), theMeeting(on('2026-11-15'))],
      praise: [thePraise('one', { state: 'given', givenOn: on('2026-11-20') }), thePraise('two', { state: 'drafted', givenOn: null })],
      matters: [theMatter('told', { state: 'told-back', toldBackOn: on('2026-11-19') }), theMatter('open', { toldBackOn: null })],
    },
    week,
  );
  expect(figures).toEqual({ promisesDone: 0, promisesMoved: 0, oneOnOnesHeld: 1, goodWordsSaid: 1, answersTold: 1 });
});

test('each line of Today goes to one step; promises of later go to next week', () => {
  const line = (kind: TodayLine['kind'], dueOn: string) => ({ kind, key: `${kind}/${dueOn}`, dueOn: on(dueOn) }) as TodayLine;
  const owed = [line('promise', '2026-11-22'), line('matter', '2026-11-19'), line('write-up', '2026-11-17'), line('expectations', '2026-11-01')];
  const soon = [line('promise', '2026-11-23'), line('request', '2026-11-29'), line('goal-step', '2026-11-26')];
  const steps = linesByStep({ owed, soon, theirs: [line('their-commitment', '2026-11-20')], goodWords: [] }, week);
  expect([...steps].map(([step, lines]) => [step, lines.map(({ key }) => key)])).toEqual([
    ['promises', ['promise/2026-11-22', 'their-commitment/2026-11-20']],
    ['asks', ['matter/2026-11-19', 'request/2026-11-29']],
    ['one-on-ones', ['write-up/2026-11-17']],
    ['next-week', ['expectations/2026-11-01', 'promise/2026-11-23', 'goal-step/2026-11-26']],
  ]);
});
