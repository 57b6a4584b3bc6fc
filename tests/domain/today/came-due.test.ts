import { expect, test } from 'vitest';
import { cameDueAway } from '#domain/today/came-due.ts';
import { day } from '#tests/support/meeting-records.ts';

const today = day('2026-11-23'); // a Monday
const owed = ['2026-11-10', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23'].map((on) => ({ kind: 'promise' as const, dueOn: day(on) }));

test.each([
  [null, 0, 'nobody has looked before'],
  ['2026-11-23', 0, 'looked today'],
  ['2026-11-22', 0, 'looked yesterday'],
  ['2026-11-20', 1, 'over the weekend: what came due on the last day was seen'],
  ['2026-11-18', 3, 'since Wednesday; what is due today is of today'],
  ['2026-11-24', 0, 'a clock that went back'],
])('last seen on %s: %i came due (%s)', (...[seenOn, count]) => {
  expect(cameDueAway(owed, seenOn === null ? null : day(seenOn), today)).toBe(count);
});

test('what is only to be said again came due for nobody', () => {
  expect(cameDueAway([{ kind: 'expectations', dueOn: day('2026-11-21') }], day('2026-11-18'), today)).toBe(0);
});
