import { expect, test } from 'vitest';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import { mondayOf, teamWeek, weekSentence, weekToShow } from '#domain/rituals/team-week.ts';
import { abel, day, theMeeting, thePerson } from '#tests/support/meeting-records.ts';
import { aRitual } from '#tests/support/reminder-input.ts';

const monday = day('2026-11-23');
const work = { days: [1, 2, 3, 4, 5] as const, isHoliday: (on: string) => on === '2026-11-27' };
const friday = aRitual({ id: 'friday' as never, name: 'Casual Friday', firstOn: day('2026-11-06'), at: null, repeat: { unit: 'week', every: 1, weekdays: [5], untilOn: null } });
const lunch = aRitual({ firstOn: day('2026-11-05'), at: '12:30' as WallTime, repeat: { unit: 'week', every: 1, weekdays: [2, 4], untilOn: null }, personIds: [abel] });

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-22', '2026-11-16'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (on, expected) => expect(mondayOf(day(on))).toBe(expected));

test.each([
  ['2026-11-23', [1, 2, 3, 4, 5], '2026-11-23'],
  ['2026-11-27', [1, 2, 3, 4, 5], '2026-11-23'],
  ['2026-11-28', [1, 2, 3, 4, 5], '2026-11-30'],
  ['2026-11-28', [1, 6], '2026-11-23'],
  ['2026-11-27', [7, 1, 2, 3, 4], '2026-11-23'],
] as const)('on %s with working days %j the week from %s is shown', (today, days, expected) => expect(weekToShow(day(today), days)).toBe(expected));

test('each day has what lasts all day first, then by the clock, with one-on-ones that were not called off', () => {
  const meetings = [theMeeting(day('2026-11-24'), { state: 'planned', at: '09:00' as WallTime }), theMeeting(day('2026-11-26'), { state: 'cancelled' }), theMeeting(day('2026-12-01'), { state: 'planned' }), theMeeting(day('2026-11-25'), { personId: 'gone' as never })];
  const week = teamWeek(monday, { rituals: [friday, lunch], oneOnOnes: meetings, people: [thePerson()] }, work);
  expect(week.map(({ on, isWorkingDay, entries }) => [on.slice(8), isWorkingDay, ...entries.map((entry) => (entry.kind === 'ritual' ? `${entry.ritual.name} ${entry.state}` : `with ${entry.person.preferredName}`))])).toEqual([
    ['23', true],
    ['24', true, 'with Abel', 'Team lunch open'],
    ['25', true],
    ['26', true, 'Team lunch open'],
    ['27', false, 'Casual Friday off'],
    ['28', false],
    ['29', false],
  ]);
  expect(weekSentence(week, 'this')).toBe('This week has 2 rituals and one one-on-one. 2 working days have neither.');
});

test('an empty week says so', () => {
  expect(weekSentence(teamWeek(monday, { rituals: [], oneOnOnes: [], people: [] }, { ...work, isHoliday: () => false }), 'another')).toBe('That week has no ritual and no one-on-one. 5 working days have neither.');
});
