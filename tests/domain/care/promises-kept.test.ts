import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { promiseEnds, promisesKept } from '#domain/care/promises-kept.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { day, sunday, thePromise } from '#tests/support/meeting-records.ts';

const period = { from: day('2026-10-24'), to: sunday };
const inTime = { fromDueOn: day('2026-11-01'), toDueOn: day('2026-11-10'), on: day('2026-10-30'), reason: '' };
const texts = (all: readonly Commitment[]) => all.map(({ text }) => text);

/** Six that count, one of each end and a second kept one, and six that do not. */
const promises = [
  thePromise('kept first day', { state: 'kept', closedOn: day('2026-10-24') }),
  thePromise('kept today', { state: 'kept', closedOn: sunday }),
  thePromise('moved in time', { state: 'kept', closedOn: day('2026-11-08'), renegotiations: [inTime] }),
  // Its day was moved in time once and missed after all: late is late.
  thePromise('moved and late', { state: 'late', closedOn: day('2026-11-12'), renegotiations: [inTime] }),
  thePromise('broken', { state: 'broken', closedOn: day('2026-11-01') }),
  thePromise('overdue for long', { dueOn: day('2026-03-01') }),
  thePromise('released', { state: 'released', closedOn: day('2026-11-02') }),
  thePromise('kept too early', { state: 'kept', closedOn: day('2026-10-23') }),
  thePromise('due today', { dueOn: sunday }),
  thePromise('without a day'),
  thePromise('theirs', { owner: 'them', state: 'broken', closedOn: day('2026-11-01') }),
  thePromise('in the trash', { state: 'kept', closedOn: day('2026-11-01'), deletedAt: 5 }),
];

test('counts each promise of the manager once, by how it ended', () => {
  const { ends, counted, released } = promisesKept(promises, period, sunday);
  expect(texts(ends.kept)).toEqual(['kept today', 'kept first day']);
  expect(texts(ends.renegotiated)).toEqual(['moved in time']);
  expect(texts(ends.late)).toEqual(['moved and late']);
  expect(texts(ends.broken)).toEqual(['broken']);
  expect(texts(ends.overdue)).toEqual(['overdue for long']);
  expect(texts(released)).toEqual(['released']);
  expect(counted).toBe(6);
});

test('a quarter that has passed counts what was due by its end and is open still', () => {
  const open = [thePromise('due in it', { dueOn: day('2026-09-30') }), thePromise('due after it', { dueOn: day('2026-10-01') })];
  expect(texts(promisesKept(open, { from: day('2026-07-01'), to: day('2026-09-30') }, sunday).ends.overdue)).toEqual(['due in it']);
});

const anyPromise = fc
  .record({ state: fc.constantFrom('open', 'kept', 'late', 'broken', 'released'), ago: fc.integer({ min: -20, max: 120 }), isMoved: fc.boolean(), owner: fc.constantFrom('me', 'them'), isGone: fc.boolean() })
  .map(({ state, ago, isMoved, owner, isGone }): Commitment => {
    const on = addDays(sunday, -ago);
    return thePromise('any', { state, owner, dueOn: on, closedOn: state === 'open' ? null : on, renegotiations: isMoved ? [inTime] : [], deletedAt: isGone ? 5 : null } as Partial<Commitment>);
  });
const anyPromises = fc.array(anyPromise, { maxLength: 30 }).map((all) => all.map((each, index) => ({ ...each, id: `p${index}` as CommitmentId })));

test('the order changes nothing, nothing is counted twice, and what is not the manager’s or lies outside changes nothing', () => {
  fc.assert(
    fc.property(anyPromises, (all) => {
      const found = promisesKept(all, period, sunday);
      expect(promisesKept(all.toReversed(), period, sunday)).toEqual(found);
      const ids = [...promiseEnds.flatMap((end) => found.ends[end]), ...found.released].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(found.counted).toBe(ids.length - found.released.length);
      const unrelated = [thePromise('theirs', { owner: 'them', state: 'late', closedOn: sunday }), thePromise('before', { state: 'broken', closedOn: day('2026-10-23') }), thePromise('gone', { dueOn: day('2026-01-01'), deletedAt: 1 })];
      expect(promisesKept([...all, ...unrelated], period, sunday)).toEqual(found);
    }),
  );
});
