import { expect, test } from 'vitest';
import { calendarDateAt, type CalendarDate, type MonthDay, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import type { PersonId } from '#domain/people/person.ts';
import { remindOfOccasions } from '#domain/reminders/occasion-reminders.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import { planReminders, reminderCandidates } from '#domain/reminders/plan-reminders.ts';
import { reminderPlan } from '#domain/reminders/planned-reminder-schema.ts';
import { aCommitment, aGoal, ana, anOccasion, anOccasionMark, anOwnReminder, aOneOnOne, aPerson, aPlan, aPlanInput, aRitual, someSettings } from '#tests/support/reminder-input.ts';

const on = toCalendarDate;
const nothing = new Map();

/** The plan as lines: `2026-11-24 18:00 prep-evening: title`. */
function lines(input: PlanInput, marks = nothing): string[] {
  const plan = reminderPlan.parse(planReminders(input, marks));
  return plan.reminders.map(({ dueAt, kind, title }) => `${calendarDateAt(dueAt, input.zone)} ${wallTimeAt(dueAt, input.zone)} ${kind}: ${title}`);
}

const peer = { relationship: 'peer' } as const;
const report = aPerson({ relationship: 'direct-report' });

test.each<[string, Partial<PlanInput> & { on?: string; at?: string }, string[]]>([
  ['nothing', {}, []],
  [
    'a planned one-on-one',
    { oneOnOnes: [aOneOnOne()] },
    ['2026-11-24 18:00 prep-evening: One-on-one with Ana, Wednesday at 10:00', '2026-11-25 09:45 prep-soon: One-on-one with Ana at 10:00', '2026-11-25 12:30 write-up: Write up the one-on-one with Ana'],
  ],
  [
    'one on a Monday is prepared on Friday evening',
    { oneOnOnes: [aOneOnOne({ on: on('2026-11-30') })] },
    ['2026-11-27 18:00 prep-evening: One-on-one with Ana, Monday at 10:00', '2026-11-30 09:45 prep-soon: One-on-one with Ana at 10:00', '2026-11-30 12:30 write-up: Write up the one-on-one with Ana'],
  ],
  [
    'or on Sunday evening by somebody who works on days off too',
    { oneOnOnes: [aOneOnOne({ on: on('2026-11-30'), at: null })], settings: someSettings({ workingDaysOnly: false }) },
    ['2026-11-29 18:00 prep-evening: One-on-one with Ana, Monday', '2026-11-30 18:00 write-up: Write up the one-on-one with Ana'],
  ],
  [
    'one that was only planned on its morning has no evening before',
    { oneOnOnes: [aOneOnOne({ createdAt: Date.UTC(2026, 10, 25, 8) })] },
    ['2026-11-25 09:45 prep-soon: One-on-one with Ana at 10:00', '2026-11-25 12:30 write-up: Write up the one-on-one with Ana'],
  ],
  [
    'one moved on its own morning to a time that was near already',
    { oneOnOnes: [aOneOnOne({ moves: [{ fromOn: on('2026-11-20'), fromAt: null, movedAt: Date.UTC(2026, 10, 25, 9, 50) }] })] },
    ['2026-11-25 12:30 write-up: Write up the one-on-one with Ana'],
  ],
  ['one held and not wrapped up', { oneOnOnes: [aOneOnOne({ on: on('2026-11-23'), state: 'held' })] }, ['2026-11-23 12:30 write-up: Write up the one-on-one with Ana']],
  ['one wrapped up', { oneOnOnes: [aOneOnOne({ on: on('2026-11-23'), state: 'held', wrappedUpAt: 1 })] }, []],
  ['one cancelled or missed', { oneOnOnes: [aOneOnOne({ state: 'cancelled' }), aOneOnOne({ id: oneOnOneId.parse('b'), state: 'missed' })] }, []],
  [
    'a rhythm that will pass',
    { people: [report], contacts: new Map([[ana, { lastHeldOn: on('2026-11-13'), plannedOn: null }]]) },
    ['2026-11-30 08:30 overdue-cadence: No one-on-one with Ana since 13 November'],
  ],
  ['a rhythm with the next one planned', { people: [report], contacts: new Map([[ana, { lastHeldOn: on('2026-11-13'), plannedOn: on('2026-12-01') }]]) }, []],
  [
    'somebody never spoken to, weekly from the day they start',
    { people: [aPerson({ relationship: 'direct-report', startOn: on('2026-12-01') })] },
    ['2026-12-09 08:30 overdue-cadence: No one-on-one with Ana yet', '2026-12-14 08:30 praise-nudge: Nothing good is noted for Ana yet'],
  ],
  ['a promise', { commitments: [aCommitment()] }, ['2026-11-25 08:30 promise-due: You promised Ana: ask about the VPN', '2026-11-26 08:30 promise-due: You promised Ana: ask about the VPN']],
  ['a promise whose day was agreed anew on the afternoon before it', { commitments: [aCommitment({ updatedAt: Date.UTC(2026, 10, 25, 14) })] }, ['2026-11-26 08:30 promise-due: You promised Ana: ask about the VPN']],
  [
    'what they took on, due on a Sunday: once, on the Friday',
    { commitments: [aCommitment({ owner: 'them', dueOn: on('2026-11-29') })] },
    ['2026-11-27 08:30 their-commitment-due: Ana took on: ask about the VPN'],
  ],
  ['a promise kept, without a day, or in the trash', { commitments: [aCommitment({ state: 'kept' }), aCommitment({ dueOn: null }), aCommitment({ deletedAt: 1 })] }, []],
  [
    'a step of mine',
    { goals: [aGoal()], settings: someSettings({ digestAt: '07:15' as WallTime }) },
    ['2026-11-25 07:15 goal-step-due: Your step for Ana: shadow Tom', '2026-11-26 07:15 goal-step-due: Your step for Ana: shadow Tom'],
  ],
  ['a step done, or of a paused goal', { goals: [aGoal({ state: 'paused' }), aGoal({ steps: aGoal().steps.map((step) => ({ ...step, doneOn: on('2026-11-20') })) })] }, []],
  [
    'a review of a plan',
    { plans: [aPlan({ reviewOns: [on('2026-12-01'), on('2027-03-01')] })] },
    ['2026-11-27 08:30 plan-review: Review the development plan with Ana', '2026-12-01 08:30 plan-review: Review the development plan with Ana'],
  ],
  ['a review held, or of a draft', { plans: [aPlan({ reviewedOn: on('2026-12-01') }), aPlan({ state: 'draft' })] }, []],
  [
    'a birthday',
    { people: [aPerson({ ...peer, birthday: '12-03' as MonthDay })] },
    ['2026-11-30 08:30 birthday: Birthday of Ana: Thursday 3 December', '2026-12-03 08:30 birthday: Birthday of Ana: Thursday 3 December'],
  ],
  ['a birthday of somebody who wants none', { people: [aPerson({ ...peer, birthday: '12-03' as MonthDay, startOn: on('2020-12-03'), occasionPreference: 'none' })] }, []],
  ['of somebody archived', { people: [aPerson({ ...peer, birthday: '12-03' as MonthDay, state: 'archived' })] }, []],
  [
    'a work anniversary on a Sunday; none in the first year',
    { people: [aPerson({ ...peer, startOn: on('2023-12-06') }), aPerson({ ...peer, id: 'new' as PersonId, startOn: on('2026-12-06') })] },
    ['2026-12-03 08:30 work-anniversary: Ana: 3 years here on Sunday 6 December', '2026-12-04 08:30 work-anniversary: Ana: 3 years here on Sunday 6 December'],
  ],
  [
    'a birthday over New Year',
    { on: '2026-12-30', people: [aPerson({ ...peer, birthday: '01-02' as MonthDay })], isHoliday: (day: CalendarDate) => day === '2027-01-01' },
    ['2026-12-30 08:30 birthday: Birthday of Ana: Saturday 2 January', '2026-12-31 08:30 birthday: Birthday of Ana: Saturday 2 January'],
  ],
  ['a birthday that was marked ahead', { people: [aPerson({ ...peer, birthday: '12-03' as MonthDay })], occasionMarks: [anOccasionMark()] }, []],
  [
    'one marked last year only',
    { people: [aPerson({ ...peer, birthday: '12-03' as MonthDay })], occasionMarks: [anOccasionMark({ year: 2025 })] },
    ['2026-11-30 08:30 birthday: Birthday of Ana: Thursday 3 December', '2026-12-03 08:30 birthday: Birthday of Ana: Thursday 3 December'],
  ],
  ['an anniversary not wanted, of somebody whose birthday is', { people: [aPerson({ ...peer, startOn: on('2020-12-03'), anniversaryPreference: 'none' })] }, []],
  [
    'an own occasion on a Saturday before a weekend of rest',
    { occasions: [anOccasion({ on: on('2020-12-05') })] },
    ['2026-12-02 08:30 own-occasion: Ana: Passed the exam, Saturday 5 December', '2026-12-04 08:30 own-occasion: Ana: Passed the exam, Saturday 5 December'],
  ],
  [
    'a quiet one keeps its name to itself',
    { occasions: [anOccasion({ preference: 'quiet', isYearly: false, on: on('2026-11-24') })] },
    ['2026-11-20 08:30 own-occasion: An occasion of Ana: Tuesday 24 November', '2026-11-24 08:30 own-occasion: An occasion of Ana: Tuesday 24 November'],
  ],
  ['one that is to stay out of sight, or is over', { occasions: [anOccasion({ preference: 'none' }), anOccasion({ isYearly: false })] }, []],
  [
    'a ritual every two weeks: in time to prepare it, and on its day',
    { rituals: [aRitual()] },
    [
      '2026-11-17 08:30 ritual: Team lunch: Thursday 19 November at 12:30',
      '2026-11-19 08:30 ritual: Team lunch: Thursday 19 November at 12:30',
      '2026-12-01 08:30 ritual: Team lunch: Thursday 3 December at 12:30',
      '2026-12-03 08:30 ritual: Team lunch: Thursday 3 December at 12:30',
      '2026-12-15 08:30 ritual: Team lunch: Thursday 17 December at 12:30',
      '2026-12-17 08:30 ritual: Team lunch: Thursday 17 December at 12:30',
      '2026-12-29 08:30 ritual: Team lunch: Thursday 31 December at 12:30',
      '2026-12-31 08:30 ritual: Team lunch: Thursday 31 December at 12:30',
    ],
  ],
  [
    'a ritual with nothing to prepare, one time skipped, one on a holiday, all day',
    { rituals: [aRitual({ at: null, prepDays: 0, history: [{ on: on('2026-12-03'), outcome: 'skipped', note: '' }] })], isHoliday: (day: CalendarDate) => day === '2026-12-17' },
    ['2026-11-19 08:30 ritual: Team lunch: Thursday 19 November', '2026-12-31 08:30 ritual: Team lunch: Thursday 31 December'],
  ],
  ['a ritual that has ended', { rituals: [aRitual({ state: 'ended' })] }, []],
  ['an own one', { ownReminders: [anOwnReminder()] }, ['2026-11-24 21:15 own: Book the team lunch']],
  ['an own one that is done', { ownReminders: [anOwnReminder({ state: 'done' })] }, []],
  [
    'an own one that repeats',
    { ownReminders: [anOwnReminder({ recurrence: { unit: 'week', every: 3, weekdays: [], untilOn: on('2027-01-01') } })] },
    ['2026-11-24 21:15 own: Book the team lunch', '2026-12-15 21:15 own: Book the team lunch'],
  ],
  ['kinds that are off', { ownReminders: [anOwnReminder()], commitments: [aCommitment()], settings: someSettings({ off: ['own', 'promise-due'] }) }, []],
])('%s', (_name, known, expected) => expect(lines(aPlanInput(known))).toEqual(expected));

test.each<[string, string, string, string[]]>([
  // 08:30 of the manager must lie within the person's own day.
  ['America/Los_Angeles', 'Pacific/Auckland', '12-03', ['2026-12-02']],
  ['Pacific/Auckland', 'America/Los_Angeles', '12-03', ['2026-12-04']],
  ['Europe/London', 'America/New_York', '12-03', ['2026-12-03']],
  ['Europe/London', 'Nowhere/Land', '12-03', ['2026-12-03']],
])('a manager in %s is told of a birthday in %s within the day it is there', (zone, theirZone, birthday, expected) => {
  const input = aPlanInput({ zone, people: [aPerson({ ...peer, birthday: birthday as MonthDay, timeZone: theirZone })] });
  const days = planReminders(input, nothing).reminders.filter(({ key }) => !key.endsWith(':ahead')).map(({ dueAt }) => calendarDateAt(dueAt, zone));
  expect(days).toEqual(expected);
});

test.each([
  ['2027-02-10', 'Sunday 28 February', '2027-02-26'], // a common year; the 28th is a Sunday
  ['2028-02-10', 'Tuesday 29 February', '2028-02-29'],
])('29 February, seen from %s, is %s', (today, day, remindedOn) => {
  const input = aPlanInput({ on: today, people: [aPerson({ ...peer, birthday: '02-29' as MonthDay })] });
  const reminder = planReminders(input, nothing).reminders.at(-1);
  expect(reminder?.title).toBe(`Birthday of Ana: ${day}`);
  expect(calendarDateAt(reminder?.dueAt ?? 0, input.zone)).toBe(remindedOn);
});

const weekly = { unit: 'week', every: 1, weekdays: [], untilOn: null } as const;

test.each([
  ['on a Saturday', '2026-11-28', '13:00', 0, ['2026-11-27 08:30']],
  ['on a Saturday, to prepare a day ahead: once', '2026-11-28', '13:00', 1, ['2026-11-27 08:30']],
  ['before the working morning has begun', '2026-11-25', '08:30', 0, ['2026-11-24 08:30']],
  ['early on a Monday', '2026-11-30', '07:00', 0, ['2026-11-27 08:30']],
])('a ritual %s is reminded of on the last working morning before it', (_, firstOn, at, prepDays, expected) => {
  const { reminders } = planReminders(aPlanInput({ rituals: [aRitual({ firstOn: on(firstOn), at: at as WallTime, prepDays, repeat: { ...weekly, untilOn: on(firstOn) } })] }), nothing);
  expect(reminders.map(({ dueAt }) => new Date(dueAt).toISOString().slice(0, 16).replace('T', ' '))).toEqual(expected);
  expect(reminders.every(({ dueAt, expiresAt }) => expiresAt !== null && expiresAt > dueAt)).toBe(true);
});

test('a ritual is begun at its wall time on both sides of a change of clocks', () => {
  // In London the clocks go back on 25 October 2026: half past twelve is an hour later in UTC from then on.
  const { reminders } = planReminders(aPlanInput({ on: '2026-10-19', rituals: [aRitual({ firstOn: on('2026-10-22'), repeat: { ...weekly, untilOn: on('2026-10-29') }, prepDays: 0 })] }), nothing);
  expect(reminders.map(({ dueAt, expiresAt }) => [dueAt, expiresAt].map((instant) => new Date(instant ?? 0).toISOString().slice(5, 16)))).toEqual([
    ['10-22T07:30', '10-22T11:30'],
    ['10-29T08:30', '10-29T12:30'],
  ]);
});

test('quiet or public is said in words', () => {
  const bodies = (['quiet', 'public'] as const).map((occasionPreference) => planReminders(aPlanInput({ people: [aPerson({ ...peer, birthday: '12-03' as MonthDay, occasionPreference })] }), nothing).reminders[0]?.body);
  expect(bodies).toEqual(['They prefer it quiet: a word from you, nothing in front of others.', 'They have nothing against others knowing.']);
});

test('a reminder that another one follows is pointless once that comes', () => {
  const { reminders } = planReminders(aPlanInput({ commitments: [aCommitment()], ownReminders: [anOwnReminder({ recurrence: { unit: 'week', every: 1, weekdays: [], untilOn: on('2026-12-01') } })] }), nothing);
  const [ahead, onTheDay] = reminders.filter(({ kind }) => kind === 'promise-due');
  const [first, second] = reminders.filter(({ kind }) => kind === 'own');
  expect([ahead?.expiresAt, onTheDay?.expiresAt]).toEqual([onTheDay?.dueAt, null]);
  expect([first?.expiresAt, second?.expiresAt]).toEqual([second?.dueAt, null]);
});

test('keys stay the same however often and whenever it is planned', () => {
  const subjects = { oneOnOnes: [aOneOnOne()], commitments: [aCommitment()], goals: [aGoal()], plans: [aPlan()], ownReminders: [anOwnReminder()] };
  const keysAt = (at: string) => reminderCandidates(aPlanInput({ ...subjects, at })).map(({ key }) => key).sort();
  expect(keysAt('08:00')).toEqual(keysAt('23:59'));
  expect(new Set(keysAt('08:00')).size).toBe(keysAt('08:00').length);
});

test('a moved one-on-one is another thing to prepare for', () => {
  const keyOf = (at: string) => reminderCandidates(aPlanInput({ oneOnOnes: [aOneOnOne({ at: at as WallTime })] })).map(({ key }) => key);
  expect(keyOf('10:00').filter((key) => keyOf('11:00').includes(key))).toEqual([]);
});

test('what is done never comes back, what is put off comes once, then', () => {
  const input = aPlanInput({ commitments: [aCommitment()], ownReminders: [anOwnReminder()] });
  const [own, ahead] = planReminders(input, nothing).reminders.map(({ key }) => key) as [string, string];
  const untilAt = input.now + 3 * 86_400_000;
  const marks = new Map([[ahead, { kind: 'done' as const }], [own, { kind: 'snoozed' as const, untilAt }]]);
  for (const now of [input.now, untilAt - 1, untilAt + 60_000]) {
    expect(planReminders({ ...input, now }, marks).reminders.map(({ key }) => key)).toEqual(['promise-due:vpn:2026-11-26', `${own}@${untilAt}`]);
  }
});

test('what was put off weeks ago still comes', () => {
  const later = aPlanInput({ on: '2026-12-20', ownReminders: [anOwnReminder()] });
  const untilAt = later.now + 60_000;
  expect(planReminders(later, nothing).reminders).toEqual([]);
  expect(planReminders(later, new Map([['own:lunch:2026-11-24T21:15', { kind: 'snoozed', untilAt }]])).reminders).toMatchObject([{ dueAt: untilAt, title: 'Book the team lunch' }]);
});

test('put off until it is pointless, it does not come', () => {
  const input = aPlanInput({ oneOnOnes: [aOneOnOne()] });
  const soon = planReminders(input, nothing).reminders.find(({ kind }) => kind === 'prep-soon');
  const marks = new Map([[soon?.key ?? '', { kind: 'snoozed' as const, untilAt: (soon?.dueAt ?? 0) + 3_600_000 }]]);
  expect(planReminders(input, marks).reminders.map(({ kind }) => kind)).toEqual(['prep-evening', 'write-up']);
});

test('days without work are named for the whole plan', () => {
  const { restOns } = planReminders(aPlanInput({ isHoliday: (day) => day === '2026-12-25' }), nothing);
  expect(restOns).toEqual(expect.arrayContaining(['2026-11-28', '2026-11-29', '2026-12-25', '2027-01-23']));
  expect(restOns).not.toContain('2026-11-30');
});

test('long texts, emoji and right-to-left names fit', () => {
  const people = [aPerson({ preferredName: '', name: `${'👩🏽‍🚀'.repeat(60)} ${'W'.repeat(2000)}` })];
  const [first] = planReminders(aPlanInput({ people, commitments: [aCommitment({ text: 'ی'.repeat(2000) })] }), nothing).reminders;
  expect(first?.title.length).toBeLessThanOrEqual(200);
  expect(first?.title).toContain('👩🏽‍🚀…');
  expect(first?.title).toMatch(/\u2068ی+…\u2069$/u);
});

test('a step and a plan changed after their warning would have come warn on the day only', () => {
  const changed = { updatedAt: Date.UTC(2026, 10, 30, 14) };
  expect(lines(aPlanInput({ on: '2026-11-30', at: '15:00', goals: [aGoal({ ...changed, steps: [{ id: 's', text: 'shadow Tom', owner: 'me', kind: 'people', dueOn: on('2026-12-01'), doneOn: null }] })], plans: [aPlan(changed)] }))).toEqual([
    '2026-12-01 08:30 goal-step-due: Your step for Ana: shadow Tom',
    '2026-12-01 08:30 plan-review: Review the development plan with Ana',
  ]);
});

test('a warning put off comes all the same when what it is about is changed meanwhile', () => {
  const untilAt = Date.UTC(2026, 10, 25, 16);
  const marks = new Map([['promise-due:vpn:2026-11-26:ahead', { kind: 'snoozed', untilAt }]] as const);
  const input = aPlanInput({ on: '2026-11-25', at: '15:00', commitments: [aCommitment({ updatedAt: Date.UTC(2026, 10, 25, 14) })] });
  expect(planReminders(input, marks).reminders.map(({ key }) => key)).toEqual([`promise-due:vpn:2026-11-26:ahead@${untilAt}`, 'promise-due:vpn:2026-11-26']);
});

test('a plan of occasions alone says of them what the whole plan says', () => {
  const input = aPlanInput({ people: [aPerson({ relationship: 'direct-report', birthday: '12-05' as MonthDay, startOn: on('2020-12-01') })], occasions: [anOccasion()], rituals: [aRitual()] });
  const alone = planReminders(input, nothing, reminderCandidates(input, [remindOfOccasions])).reminders;
  const whole = planReminders(input, nothing).reminders;
  expect(new Set(alone.map(({ kind }) => kind))).toEqual(new Set(['birthday', 'work-anniversary', 'own-occasion']));
  expect(alone).toEqual(whole.filter(({ kind }) => alone.some((each) => each.kind === kind)));
  expect(whole.length).toBeGreaterThan(alone.length);
});
