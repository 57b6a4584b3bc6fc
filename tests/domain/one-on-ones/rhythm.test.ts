import { describe, expect, test } from 'vitest';
import { needsPlanning, nextDueOn, rhythmOf } from '#domain/one-on-ones/rhythm.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { day, sunday, thePerson } from '#tests/support/meeting-records.ts';

const { standards } = settingsSchema.parse({});
const none = { lastHeldOn: null, plannedOn: null };

describe('where somebody stands', () => {
  test.each([
    ['2026-11-10', 'on-track', '2026-11-24', 'Two weeks after 10 November, when you last spoke.'],
    ['2026-11-08', 'due-today', '2026-11-22', 'Two weeks after 8 November, when you last spoke.'],
    ['2026-11-07', 'overdue', '2026-11-21', 'Two weeks after 7 November, when you last spoke.'],
    ['2025-12-30', 'overdue', '2026-01-13', 'Two weeks after 30 December 2025, when you last spoke.'],
  ])('last spoken on %s: %s', (lastHeldOn, kind, due, reason) => {
    const rhythm = rhythmOf(thePerson(), { lastHeldOn: day(lastHeldOn), plannedOn: null }, standards, sunday);
    expect(rhythm).toMatchObject({ kind, nextDueOn: due, reason });
    expect(nextDueOn(thePerson(), day(lastHeldOn), standards, sunday)).toBe(due);
  });

  test('counts overdue days', () => {
    expect(rhythmOf(thePerson(), { lastHeldOn: day('2026-10-30'), plannedOn: null }, standards, sunday)).toMatchObject({ overdueDays: 9 });
  });

  test('nobody is late for a first conversation', () => {
    expect(rhythmOf(thePerson(), none, standards, sunday)).toMatchObject({ kind: 'first', nextDueOn: sunday, reason: 'You have not held a one-on-one with Abel yet.' });
  });

  test('who has not begun is due on their first day', () => {
    expect(rhythmOf(thePerson({ startOn: day('2026-12-01') }), none, standards, sunday)).toMatchObject({ kind: 'first', nextDueOn: '2026-12-01', reason: 'Abel starts on 1 December.' });
  });

  test('without a rhythm nothing is due', () => {
    const peer = thePerson({ relationship: 'peer' });
    expect(rhythmOf(peer, { ...none, lastHeldOn: day('2020-01-01') }, standards, sunday)).toMatchObject({ kind: 'none', reason: 'No rhythm is set for Abel.' });
    expect(nextDueOn(peer, null, standards, sunday)).toBeNull();
  });
});

test.each([
  ['overdue and unplanned', '2026-10-01', null, true],
  ['overdue and planned', '2026-10-01', '2026-11-25', false],
  ['on track', '2026-11-20', null, false],
  ['never spoken', null, null, true],
])('%s: needs planning %s', (_, held, planned, expected) => {
  const rhythm = rhythmOf(thePerson(), { lastHeldOn: held === null ? null : day(held), plannedOn: planned === null ? null : day(planned) }, standards, sunday);
  expect(needsPlanning(rhythm)).toBe(expected);
});

test.each([
  ['due while they are away', '2026-11-08', [['2026-11-20', '2026-11-27']], { kind: 'on-track', nextDueOn: '2026-11-28' }],
  ['overdue, and away today', '2026-10-20', [['2026-11-22', '2026-11-24']], { kind: 'on-track', nextDueOn: '2026-11-25' }],
  ['overdue, and back since', '2026-10-20', [['2026-11-05', '2026-11-10']], { kind: 'overdue', nextDueOn: '2026-11-03', overdueDays: 19 }],
  ['due while they were away, and back since', '2026-10-24', [['2026-11-02', '2026-11-20']], { kind: 'overdue', nextDueOn: '2026-11-21', overdueDays: 1 }],
  ['away at another time', '2026-11-08', [['2026-12-01', '2026-12-10']], { kind: 'due-today', nextDueOn: '2026-11-22' }],
] as const)('%s', (_, held, absences, expected) => {
  const away = absences.map(([fromOn, toOn]) => ({ fromOn: day(fromOn), toOn: day(toOn) }));
  const rhythm = rhythmOf(thePerson(), { lastHeldOn: day(held), plannedOn: null }, standards, sunday, away);
  expect(rhythm).toMatchObject(expected);
  expect(rhythm.reason.includes('away then, so it waits')).toBe(rhythm.kind !== 'none' && rhythm.nextDueOn !== nextDueOn(thePerson(), day(held), standards, sunday));
});
