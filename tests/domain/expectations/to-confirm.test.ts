import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { type ExpectedPerson, expectationStanding, explainReason, toConfirm } from '#domain/expectations/to-confirm.ts';
import { confirm, correct, retire, reword, takeUpAgain } from '#domain/expectations/transitions.ts';
import { must } from '#domain/transition.ts';
import { sunday as today, theExpectation } from '#tests/support/meeting-records.ts';

const ground = { today, standards: { expectationConfirmDays: 90 } };
const clerk: ExpectedPerson = { role: 'Clerk', withMeSince: null };
const ago = (days: number): CalendarDate => addDays(today, -days);
const card = (known: Partial<Expectation> = {}): Expectation => theExpectation('tells me early', { sinceOn: ago(300), ...known });
const saidAgo = (...days: number[]): Expectation => card({ confirmations: days.map((each) => ({ on: ago(each), role: 'Clerk' })) });

describe('a card', () => {
  test.each<[string, Expectation, ExpectedPerson, string, CalendarDate | null]>([
    ['never said', card(), clerk, 'never', ago(300)],
    ['said 89 days ago', saidAgo(200, 89), clerk, 'current', null],
    ['said 90 days ago', saidAgo(90), clerk, 'interval', today],
    ['said 100 days ago', saidAgo(100), clerk, 'interval', ago(10)],
    ['said in another role', saidAgo(5), { ...clerk, role: 'Team lead' }, 'role-changed', today],
    ['said in the same role, spelled otherwise', saidAgo(5), { ...clerk, role: ' clerk' }, 'current', null],
    ['said before a role was written down', card({ confirmations: [{ on: ago(5), role: '' }] }), clerk, 'current', null],
    ['said when the role was taken out', saidAgo(5), { ...clerk, role: '' }, 'current', null],
    ['said with the manager before', saidAgo(30), { ...clerk, withMeSince: ago(20) }, 'new-manager', ago(20)],
    ['said on the day they came', saidAgo(20), { ...clerk, withMeSince: ago(20) }, 'current', null],
    ['said before they will come', saidAgo(20), { ...clerk, withMeSince: addDays(today, 5) }, 'current', null],
    ['given other words since', { ...saidAgo(20), sinceOn: ago(3) }, clerk, 'reworded', ago(3)],
    ['retired', must(retire(saidAgo(400), today)), clerk, 'retired', null],
  ])('%s', (_what, each, person, kind, sinceOn) => {
    const standing = expectationStanding(each, person, ground);
    expect(standing.kind === 'to-confirm' ? standing.reason.kind : standing.kind).toBe(kind);
    if (standing.kind === 'to-confirm') {
      expect(standing.sinceOn).toBe(sinceOn);
      expect(explainReason(standing.reason, 'Ana', today)).toMatch(/^\S.*\.$/);
    }
  });

  test('stands for exactly the interval after it was said, whatever was said before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 7, max: 365 }), (days, every) => {
        const said = days.reduce((each, day) => must(confirm(each, clerk, ago(day))), card({ sinceOn: ago(1000) }));
        const standing = expectationStanding(said, clerk, { today, standards: { expectationConfirmDays: every } });
        expect(standing.kind).toBe(Math.min(...days) < every ? 'current' : 'to-confirm');
        expect(said.confirmations.map(({ on }) => on)).toEqual([...new Set(days)].sort((a, b) => b - a).map(ago));
      }),
    );
  });
});

test('what is to confirm is taken together, by the one that waits longest', () => {
  expect(toConfirm([saidAgo(100), card(), saidAgo(1)], clerk, ground)).toEqual({ count: 2, sinceOn: ago(300), reason: { kind: 'never' } });
  expect(toConfirm([saidAgo(1)], clerk, ground)).toBeNull();
});

test('a correction keeps what was said; another meaning has to be said again, and the history stays', () => {
  const said = saidAgo(20, 0);
  expect(must(correct(said, ' tells me earlier ')).confirmations).toEqual(said.confirmations);
  const changed = must(reword(said, 'tells me a week ahead', today));
  expect(changed).toMatchObject({ sinceOn: today, confirmations: [{ on: ago(20) }] });
  expect(expectationStanding(changed, clerk, ground)).toMatchObject({ kind: 'to-confirm', reason: { kind: 'reworded' } });
  expect(expectationStanding(must(confirm(changed, clerk, today)), clerk, ground).kind).toBe('current');
  for (const empty of [correct(said, ' '), reword(said, ' ', today)]) expect(empty.kind).toBe('refused');
});

test('a retired card is not confirmed until it is taken up again', () => {
  const retired = must(retire(card(), today));
  expect(confirm(retired, clerk, today).kind).toBe('refused');
  expect(must(takeUpAgain(retired))).toMatchObject({ state: 'current', retiredOn: null });
});
