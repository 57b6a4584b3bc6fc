import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, fromDayNumber } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { goneFrom, periods } from '#domain/retention/counts-from.ts';
import { countsOf, distinctExpiring, type Expiring, goesOn, retentionLines } from '#domain/retention/retention-plan.ts';
import { retentionKinds, retentionWords } from '#domain/retention/retention-kinds.ts';
import { retentionSettings } from '#domain/retention/retention-settings.ts';
import { aGoal, aPlan } from '#tests/domain/growth/growth-records.ts';
import { day, sunday, theExpectation, theFeedback, theMatter, theMeeting, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { aRequest } from '#tests/support/request-records.ts';

const past = day('2020-01-15');

describe('what is open never goes', () => {
  test.each<[string, CalendarDate | null]>([
    ['a planned one-on-one', periods.oneOnOnes.from(theMeeting(past, { state: 'planned' }), sunday)],
    ['an open promise', periods.commitments.from(thePromise('x'), sunday)],
    ['a matter not told back', periods.matters.from(theMatter('x', { state: 'answered', answeredOn: past }), sunday)],
    ['an open point', periods.talkingPoints.from(thePoint('x'), sunday)],
    ['praise not said yet', periods.praise.from(thePraise('x', { state: 'drafted', givenOn: null }), sunday)],
    ['feedback not followed up', periods.feedback.from(theFeedback('x', { state: 'given', givenOn: past }), sunday)],
    ['a current expectation', periods.expectations.from(theExpectation('x'), sunday)],
    ['an active goal', periods.goals.from(aGoal({ movedOn: past }), sunday)],
    ['a plan whose period runs', periods.plans.from(aPlan({ state: 'agreed', toOn: sunday }), sunday)],
    ['a draft of a plan', periods.plans.from(aPlan({ state: 'draft', toOn: past }), sunday)],
    ['an open file', periods.requests.from(aRequest(), sunday)],
    ['somebody active', goneFrom(thePerson(), 'UTC')],
  ])('%s', (_what, from) => {
    expect(from).toBeNull();
  });
});

test.each<[string, CalendarDate | null]>([
  ['a held one-on-one from its day', periods.oneOnOnes.from(theMeeting(past), sunday)],
  ['a kept promise from its closing', periods.commitments.from(thePromise('x', { state: 'kept', closedOn: past }), sunday)],
  ['feedback from its follow-up', periods.feedback.from(theFeedback('x', { state: 'followed-up', followedUpOn: past }), sunday)],
  ['an achieved goal from its last step', periods.goals.from(aGoal({ state: 'achieved', movedOn: past }), sunday)],
  ['a plan from its end', periods.plans.from(aPlan({ state: 'reviewed', toOn: past }), sunday)],
  ['somebody archived from the last change of their profile', goneFrom(thePerson({ state: 'archived', updatedAt: Date.UTC(2020, 0, 15, 23) }), 'UTC')],
])('%s', (_what, from) => {
  expect(from).toBe(past);
});

test('a period ends on the same day of a later month, never earlier', () => {
  expect(goesOn(day('2024-02-29'), 12)).toBe('2025-02-28');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 600 }), (number, months) => {
      const from = fromDayNumber(number);
      expect(goesOn(from, months) > from).toBe(true);
      expect(goesOn(from, months + 1) > goesOn(from, months)).toBe(true);
    }),
  );
});

const expiring = (id: string, kind: Expiring['kind'], on: string, personIds: readonly string[] = ['abel'], table: Expiring['table'] = 'commitments'): Expiring => ({ table, id, kind, personIds: personIds as readonly PersonId[], goesOn: day(on) });

test('lines stand by person and kind, archived people first, then the earliest', () => {
  const people = [thePerson(), thePerson({ id: 'bea' as PersonId, name: 'Bea' })];
  const lines = retentionLines([expiring('a', 'promises', '2026-11-20'), expiring('b', 'promises', '2026-11-01'), expiring('c', 'praise', '2026-10-01', ['bea', 'abel'], 'praise'), expiring('d', 'gone', '2026-12-01', ['bea'], 'people')], people);
  expect(lines.map(({ kind, records, goesOn: on }) => [kind, records.length, on])).toEqual([['gone', 1, '2026-12-01'], ['praise', 1, '2026-10-01'], ['promises', 2, '2026-11-01']]);
  expect(lines[1]?.people.map(({ id }) => id)).toEqual(['bea', 'abel']);
});

test('what goes with somebody archived is not listed a second time, and each record is counted once', () => {
  const once = distinctExpiring([expiring('a', 'promises', '2026-11-20'), expiring('a', 'gone', '2026-11-01'), expiring('a', 'promises', '2026-11-20')]);
  expect(once.map(({ kind }) => kind)).toEqual(['gone']);
  expect(countsOf([...once, expiring('n', 'conversations', '2026-11-01', ['abel'], 'notes'), expiring('m', 'conversations', '2026-11-01', ['abel'], 'notes')])).toEqual([{ table: 'notes', count: 2 }, { table: 'commitments', count: 1 }]);
});

test('periods are off until they are turned on; each has a reason and what it is about', () => {
  const settings = retentionSettings.parse({});
  expect(settings.isOn).toBe(false);
  for (const kind of retentionKinds) {
    expect(settings.months[kind]).toBe(retentionWords[kind].defaultMonths);
    expect(retentionWords[kind].reason.length + retentionWords[kind].what.length).toBeGreaterThan(60);
  }
  expect(retentionSettings.parse({ isOn: true, months: { praise: null } }).months.praise).toBeNull();
});

