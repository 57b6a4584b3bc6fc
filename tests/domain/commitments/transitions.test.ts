import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { breakIt, changeDue, commitTo, keep, release, reopen, reword } from '#domain/commitments/transitions.ts';
import { abel, day, sunday, thePromise } from '#tests/support/meeting-records.ts';

const due = (dueOn: string | null, known: Partial<Commitment> = {}) => thePromise('ask about the VPN', { dueOn: dueOn === null ? null : day(dueOn), ...known });
const slip = { fromDueOn: day('2026-11-15'), toDueOn: day('2026-11-30'), on: day('2026-11-18') };

test('a new one is open, made today and trimmed', () => {
  const made = commitTo({ id: 'c' as CommitmentId, personId: abel, owner: 'me', text: ' ask ', dueOn: null, madeIn: null }, { today: sunday, now: 7 });
  expect(made).toMatchObject({ text: 'ask', state: 'open', madeOn: sunday, renegotiations: [], slips: [], createdAt: 7 });
});

describe('done', () => {
  test.each([
    ['before its day', due('2026-11-25'), 'kept'],
    ['on its day', due('2026-11-22'), 'kept'],
    ['a day after', due('2026-11-21'), 'late'],
    ['without a day', due(null), 'kept'],
    ['in time after a slip', due('2026-11-30', { slips: [slip] }), 'late'],
    ['without a day after a slip', due(null, { slips: [slip] }), 'late'],
    ['in time after a renegotiation', due('2026-11-30', { renegotiations: [{ fromDueOn: day('2026-11-20'), toDueOn: day('2026-11-30'), on: day('2026-11-19'), reason: '' }] }), 'kept'],
  ])('%s: %s', (_, promise, state) => {
    expect(keep(promise, sunday)).toMatchObject({ kind: 'changed', value: { state, closedOn: sunday } });
  });
});

test('broken and released keep the reason', () => {
  expect(breakIt(due('2026-11-25'), sunday, 'No budget')).toMatchObject({ kind: 'changed', value: { state: 'broken', closingNote: 'No budget' } });
  expect(release(due('2026-11-25'), sunday, 'Not needed')).toMatchObject({ kind: 'changed', value: { state: 'released', closingNote: 'Not needed' } });
});

test.each(['kept', 'late', 'broken', 'released'] as const)('what is %s cannot end again', (state) => {
  const closed = due('2026-11-25', { state, closedOn: sunday });
  for (const outcome of [keep(closed, sunday), breakIt(closed, sunday), release(closed, sunday), changeDue(closed, day('2026-12-01'), sunday)]) expect(outcome).toMatchObject({ kind: 'refused' });
  expect(reopen(closed)).toMatchObject({ kind: 'changed', value: { state: 'open', closedOn: null } });
});

describe('another day', () => {
  test.each([
    ['before it was due', due('2026-11-25'), '2026-12-01', 1, 0],
    ['on the day it was due', due('2026-11-22'), '2026-12-01', 1, 0],
    ['a day after it was due', due('2026-11-21'), '2026-12-01', 0, 1],
    ['an earlier day', due('2026-12-25'), '2026-12-01', 1, 0],
    ['a first day', due(null), '2026-12-01', 1, 0],
    ['no day any more', due('2026-11-25'), null, 1, 0],
    ['no day any more, after it was due', due('2026-11-21'), null, 0, 1],
    ['on the day it was made', due('2026-11-25', { madeOn: sunday }), '2026-12-01', 0, 0],
  ])('%s', (_, promise, to, renegotiations, slips) => {
    const outcome = changeDue(promise, to === null ? null : day(to), sunday, 'HR was away');
    expect(outcome).toMatchObject({ kind: 'changed', value: { dueOn: to, state: 'open' } });
    if (outcome.kind !== 'changed') return;
    expect(outcome.value.renegotiations).toHaveLength(renegotiations);
    expect(outcome.value.slips).toHaveLength(slips);
    for (const each of outcome.value.renegotiations) expect(each).toEqual({ fromDueOn: promise.dueOn, toDueOn: to, on: sunday, reason: 'HR was away' });
  });

  test.each([
    ['that has passed', '2026-11-21', 'That day has passed.'],
    ['it has already', '2026-11-25', 'It is due then already.'],
  ])('%s is refused', (_, to, reason) => {
    expect(changeDue(due('2026-11-25'), day(to), sunday)).toEqual({ kind: 'refused', reason });
  });
});

test('other words, but never none', () => {
  expect(reword(due(null), '  ask HR ')).toMatchObject({ kind: 'changed', value: { text: 'ask HR' } });
  expect(reword(due(null), '  ')).toEqual({ kind: 'refused', reason: 'A promise needs words.' });
});

test('once it was overdue it can never be kept, whatever happens to its day; its history only grows', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(fc.integer({ min: -3, max: 10 }))), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (moves) => {
      let today: CalendarDate = sunday;
      let promise = due('2026-11-24');
      let wasOverdue = false;
      for (const [wait, ahead] of moves) {
        today = addDays(today, wait);
        wasOverdue ||= promise.dueOn !== null && promise.dueOn < today;
        const outcome = changeDue(promise, ahead === null ? null : addDays(today, ahead), today);
        if (outcome.kind === 'refused') continue;
        expect(outcome.value.renegotiations.length + outcome.value.slips.length).toBe(promise.renegotiations.length + promise.slips.length + 1);
        promise = outcome.value;
      }
      const end = keep(promise, today);
      expect(end).toMatchObject({ value: { state: wasOverdue ? 'late' : 'kept' } });
    }),
  );
});
