import { describe, expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { PraiseId } from '#domain/praise/praise.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import { theExpectation, theFeedback, thePraise } from '#tests/support/meeting-records.ts';
import { ana, aPerson, aPlanInput } from '#tests/support/reminder-input.ts';

const day = toCalendarDate;
const ben = 'ben' as PersonId;
const people = [aPerson({ relationship: 'peer' }), aPerson({ id: ben, name: 'Ben Blum', preferredName: '', relationship: 'peer' })];
/** Titles with the local day and time in London, of a plan made on Monday 23 November 2026 at noon. */
const planned = (known: Partial<PlanInput>) => planReminders(aPlanInput({ people, ...known }), new Map()).reminders.map(({ dueAt, title }) => `${new Date(dueAt).toISOString().slice(0, 16)} ${title}`);

describe('good words that wait', () => {
  test('come some days after they were noted, on a working day, by whose words they are', () => {
    const draft = { ...thePraise('x', { personIds: [ana], state: 'drafted', notedOn: day('2026-11-26') }) };
    const relayed = { ...draft, id: 'relayed' as PraiseId, source: 'relayed' as const, personIds: [ana, ben], notedOn: day('2026-11-24') };
    const customer = { ...draft, id: 'customer' as PraiseId, source: 'customer' as const, notedOn: day('2026-11-23') };
    expect(planned({ praise: [draft, relayed, customer] })).toEqual([
      '2026-11-25T08:30 Tell Ana what a customer said',
      '2026-11-26T08:30 Tell Ana and one other what a colleague said',
      '2026-11-30T08:30 You noticed something good about Ana', // two days later is a Saturday
    ]);
  });

  test('are silent once said, in the trash, or of people who are gone', () => {
    const draft = thePraise('x', { personIds: [ana], state: 'drafted', notedOn: day('2026-11-24') });
    expect(planned({ praise: [{ ...draft, state: 'given' }, { ...draft, deletedAt: 1 }, { ...draft, personIds: ['gone' as PersonId] }] })).toEqual([]);
  });
});

test('nothing good for longer than the interval is mentioned once, and again only after the next good word', () => {
  const report = [aPerson({ relationship: 'peer', praiseEveryDays: 10 })];
  expect(planned({ people: report, lastPraised: new Map([[ana, day('2026-11-18')]]) })).toEqual(['2026-11-30T08:30 Ana last heard something good on 18 November']); // the 29th is a Sunday
  const keys = (lastOn: string) => planReminders(aPlanInput({ people: report, lastPraised: new Map([[ana, day(lastOn)]]) }), new Map()).reminders.map(({ key }) => key);
  expect(keys('2026-11-18')).toEqual(keys('2026-11-18'));
  expect(keys('2026-11-19')).not.toEqual(keys('2026-11-18'));
});

test('a follow-up says with whom and nothing else', () => {
  expect(planned({ followUps: [theFeedback('CANARY', { personId: ana, followUpOn: day('2026-11-27') })] })).toEqual(['2026-11-27T08:30 A follow-up with Ana']);
});

describe('expectations', () => {
  const card = (known: Parameters<typeof theExpectation>[1]) => theExpectation(`card ${JSON.stringify(known)}`, { personId: ana, sinceOn: day('2026-06-01'), ...known });
  const saidOn = (on: string, role = 'Clerk') => card({ confirmations: [{ on: day(on), role }] });
  const title = 'Say aloud what you and Ana expect of each other';
  const clerk = { ...aPerson({ relationship: 'peer', role: 'Clerk' }), updatedAt: Date.UTC(2026, 10, 24, 15) };

  test.each<[string, Partial<PlanInput>, readonly string[]]>([
    ['ninety days after they were said', { expectations: [saidOn('2026-09-03')] }, [`2026-12-02T08:30 ${title}`]],
    ['once for all that come on one day', { expectations: [saidOn('2026-09-03'), saidOn('2026-09-03')] }, [`2026-12-02T08:30 ${title}`]],
    ['a week after one was written and not said', { expectations: [card({ sinceOn: day('2026-11-23') })] }, [`2026-11-30T08:30 ${title}`]],
    ['the day after the role changed', { people: [{ ...clerk, role: 'Team lead' }], expectations: [saidOn('2026-11-20')] }, [`2026-11-25T08:30 ${title}`]],
    ['a week after they came to this manager', { people: [{ ...clerk, withMeSince: day('2026-11-21') }], expectations: [saidOn('2026-11-20')] }, [`2026-11-30T08:30 ${title}`]],
    ['never when retired', { expectations: [card({ state: 'retired', sinceOn: day('2026-11-23') })] }, []],
    ['once for a role that changed and what else comes on that day', { people: [{ ...clerk, role: 'Team lead' }], expectations: [saidOn('2026-11-20'), saidOn('2026-08-27', 'Team lead')] }, [`2026-11-25T08:30 ${title}`]],
  ])('come %s', (_when, known, expected) => expect(planned({ people: [clerk], ...known })).toEqual(expected));

  test('of a changed role keep their key when the person is edited later, and get another with the next role', () => {
    const keys = (role: string, updatedAt: number) => planReminders(aPlanInput({ people: [{ ...clerk, role, updatedAt }], expectations: [saidOn('2026-11-20')] }), new Map()).reminders.map(({ key }) => key);
    expect(keys('Team lead', clerk.updatedAt)).toHaveLength(1);
    expect(keys(' team Lead', clerk.updatedAt + 9 * 86_400_000)).toEqual(keys('Team lead', clerk.updatedAt));
    expect(keys('Head', clerk.updatedAt)).not.toEqual(keys('Team lead', clerk.updatedAt));
  });
});
