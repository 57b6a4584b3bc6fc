import { expect, test } from 'vitest';
import type { Commit } from '#domain/journal/change.ts';
import type { PlannedReminder, ReminderPlan } from '#domain/reminders/planned-reminder.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { createReminders } from '#electron/reminders/reminders.ts';
import { openSchedule, type ScheduleStore } from '#electron/reminders/schedule-store.ts';
import type { Answers, Shown } from '#electron/reminders/show.ts';
import { fakeClock, settle } from './fake-clock.ts';
import { aPlanOf, moment, planned, zone } from './planned.ts';

const HOUR = 3_600_000;
const own = { kind: 'own' } as const;

/** @param disk throws while it cannot be written */
function memoryStore(disk: () => void = () => undefined): ScheduleStore {
  let content: Record<string, unknown> = {};
  const write = (next: Record<string, unknown>) => {
    disk();
    content = structuredClone(next);
  };
  return openSchedule({ read: () => content, write }, () => 'none', () => undefined);
}

/** A desk with everything around it in memory. `restart` is Heed closed and opened again. */
function desk(startAt: string, store = memoryStore()) {
  const clock = fakeClock(moment(startAt));
  const world = { zone, isSharing: false, shows: 'shown' as Shown, shown: [] as { title: string; body: string; at: number; answers: Answers }[], routes: [] as string[], commits: [] as Commit[], today: [] as string[] };
  const reminders = createReminders({
    clock,
    zone: () => world.zone,
    settings: () => settingsSchema.parse({}),
    isSharing: () => world.isSharing,
    store,
    show: ({ title, body }, answers) => {
      if (world.shows === 'shown') world.shown.push({ title, body, at: clock.now(), answers });
      return Promise.resolve(world.shows);
    },
    append: (commit) => {
      world.commits.push(commit);
      return Promise.resolve({ kind: 'saved', seq: world.commits.length });
    },
    openRoute: (route) => world.routes.push(route),
    receiptsChanged: () => undefined,
    showToday: (list) => (world.today = list.map(({ label }) => label)),
  });
  const titles = () => world.shown.map(({ title }) => title);
  const outcomes = () => Object.fromEntries(reminders.readReceipts(0).map(({ key, outcome }) => [key, outcome]));
  return { clock, world, reminders, store, titles, outcomes };
}

const take = async ({ reminders }: ReturnType<typeof desk>, ...planning: PlannedReminder[]) => {
  await reminders.takePlan(aPlanOf(...planning));
  await settle();
};

test('says on a shared screen only that something is due, without buttons, and keeps the words for afterwards', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own), planned('b', '2026-11-23 15:00', own));
  one.world.isSharing = true;
  one.reminders.sharingChanged();
  expect(one.world.today).toEqual(['Something is due']);
  await one.clock.pass(HOUR);
  const { title, body, answers } = one.world.shown[0] as (typeof one.world.shown)[number];
  expect({ title, body, buttons: [answers.done, answers.snoozed] }).toEqual({ title: 'Something is due', body: '', buttons: [undefined, undefined] });
  answers.clicked();
  expect(one.world.routes).toEqual(['/today']);
  one.world.isSharing = false;
  one.reminders.sharingChanged();
  expect(one.world.today.join()).toContain('Title of b');
  expect(one.reminders.readReceipts(0)[0]?.title).toBe('Title of a');
  await one.clock.pass(3 * HOUR);
  expect(one.titles().at(-1)).toBe('Title of b');
});

test('shows a reminder at its minute, once, and opens its page', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR);
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR);
  expect(one.world.shown.map(({ title, at }) => [title, at])).toEqual([['Title of a', moment('2026-11-23 12:30')]]);
  one.world.shown[0]?.answers.clicked();
  expect(one.world.routes).toEqual(['/people/a']);
  expect(one.reminders.readReceipts(0)).toMatchObject([{ key: 'a', outcome: 'shown', opened: true }]);
});

test('a clock that runs a year ahead for some minutes makes nothing come twice', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own), planned('b', '2026-12-20 12:30', own));
  await one.clock.pass(HOUR);
  one.clock.jump(400 * 24 * HOUR);
  await one.clock.pass(HOUR / 10);
  one.clock.jump(-400 * 24 * HOUR);
  await one.clock.pass(2 * HOUR);
  expect(one.titles().filter((title) => title.includes('Title of a'))).toEqual(['Title of a']);
  expect(Object.keys(one.outcomes())).toEqual(['a', 'b']);
});

test('a disk that is full keeps no reminder back, shows none twice, and what was put away reaches the journal', async () => {
  const full = () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  const one = desk('2026-11-23 12:00', memoryStore(full));
  await take(one, planned('a', '2026-11-23 12:30', own), planned('b', '2026-11-23 12:45', own));
  await one.clock.pass(HOUR);
  expect(one.titles()).toEqual(['Title of a', 'Title of b']);
  one.world.shown[0]?.answers.clicked();
  one.world.shown[1]?.answers.done?.();
  await settle();
  expect(one.world.routes).toEqual(['/people/a']);
  expect(one.world.commits).toMatchObject([{ label: 'Mark reminder as done', changes: [{ table: 'reminderMarks', value: { id: 'b', mark: { kind: 'done' } } }] }]);
});

test('closed while several came due: one notification for all of them, each once', async () => {
  const before = desk('2026-11-23 12:00');
  const plan = ['13:00', '14:00', '15:00', '16:00', '17:00', '18:00'].map((at, index) => planned(`r${index}`, `2026-11-23 ${at}`, own));
  await take(before, ...plan, planned('soon', '2026-11-23 13:45', { kind: 'prep-soon', expiresAt: moment('2026-11-23 14:00') }));
  before.reminders.stop();

  const after = desk('2026-11-24 09:00', before.store);
  await settle();
  await take(after, ...plan);
  await after.clock.pass(24 * HOUR);
  expect(after.world.shown).toMatchObject([{ title: 'While you were away: 6 reminders', body: 'Title of r0\nTitle of r1\nTitle of r2\nTitle of r3\nand 2 more' }]);
  expect(after.outcomes()).toEqual({ soon: 'missed', r0: 'caught-up', r1: 'caught-up', r2: 'caught-up', r3: 'caught-up', r4: 'caught-up', r5: 'caught-up' });
  const third = desk('2026-11-25 09:00', before.store);
  await third.clock.pass(HOUR);
  expect(third.titles()).toEqual([]);
});

test('asleep: the jump of the clock is seen and everything comes as one', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 13:00', own), planned('b', '2026-11-23 14:00', own));
  one.clock.jump(3 * HOUR);
  one.reminders.check();
  one.reminders.check(); // resume comes twice on Linux
  await one.clock.pass(HOUR);
  expect(one.titles()).toEqual(['While you were away: 2 reminders']);
});

test('a clock set back shows nothing again', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR);
  one.clock.jump(-5 * HOUR);
  await one.clock.pass(10 * HOUR);
  expect(one.titles()).toEqual(['Title of a']);
});

test('in another zone with no window open, the wall clock there counts', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 13:00', own));
  one.world.zone = 'America/New_York';
  await one.clock.pass(2 * HOUR);
  expect(one.titles()).toEqual([]);
  await one.clock.pass(4 * HOUR);
  expect(one.world.shown.map(({ at }) => at)).toEqual([moment('2026-11-23 13:00', 'America/New_York')]);
});

test('done or gone from the plan before it is due, it is never shown', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own), planned('b', '2026-11-23 12:40', own));
  await take(one, planned('b', '2026-11-23 12:40', own));
  await one.clock.pass(HOUR);
  expect(one.titles()).toEqual(['Title of b']);
});

test('what was overdue when it was typed is not announced; what the night holds back is', async () => {
  const one = desk('2026-11-23 21:00');
  await take(one, planned('past', '2026-11-23 17:00'), planned('held', '2026-11-23 20:00'));
  await take(one, planned('past', '2026-11-23 17:00'), planned('held', '2026-11-23 20:00'));
  await one.clock.pass(24 * HOUR);
  expect(one.titles()).toEqual(['Title of held']);
});

test('done from the notification goes into the journal', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR);
  one.world.shown[0]?.answers.done?.();
  await settle();
  expect(one.world.commits).toMatchObject([{ origin: 'main', changes: [{ op: 'put', table: 'reminderMarks', value: { id: 'a', mark: { kind: 'done' } } }] }]);
});

test('put off from the notification it comes once more, in an hour, even when Heed is started again', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR / 2);
  one.world.shown[0]?.answers.snoozed?.();
  await settle();
  one.reminders.stop();
  const again = desk('2026-11-23 13:00', one.store);
  await again.clock.pass(24 * HOUR);
  expect(again.world.shown.map(({ title, at }) => [title, at])).toEqual([['Title of a', moment('2026-11-23 13:30')]]);
  expect(one.world.commits).toMatchObject([{ changes: [{ value: { id: 'a', mark: { kind: 'snoozed', untilAt: moment('2026-11-23 13:30') } } }] }]);
});

test('no notification service: tried for ten minutes, then said so', async () => {
  const one = desk('2026-11-23 12:00');
  one.world.shows = 'failed';
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR / 2 + 9 * 60_000);
  expect(one.outcomes()).toEqual({});
  await one.clock.pass(2 * 60_000);
  expect(one.outcomes()).toEqual({ a: 'failed' });
});

test('a service that comes back in time gets it', async () => {
  const one = desk('2026-11-23 12:00');
  one.world.shows = 'failed';
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR / 2 + 60_000);
  one.world.shows = 'shown';
  await one.clock.pass(60_000);
  expect(one.titles()).toEqual(['Title of a']);
});

test('the tray lists today, and tomorrow once it has begun', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('lunch', '2026-11-23 12:30', own), planned('b', '2026-11-23 16:00'), planned('c', '2026-11-24 09:00'));
  expect(one.world.today).toEqual(['12:30 Title of lunch', 'Title of b']);
  await one.clock.pass(13 * HOUR);
  expect(one.world.today).toEqual(['Title of c']);
});

test('receipts are kept for ninety days', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('a', '2026-11-23 12:30', own));
  await one.clock.pass(HOUR);
  const later = desk('2027-03-01 12:00', one.store);
  await later.reminders.takePlan({ ...aPlanOf(planned('z', '2027-03-01 12:30', own)), untilAt: moment('2027-04-01 00:00') } satisfies ReminderPlan);
  await later.clock.pass(HOUR);
  expect(later.outcomes()).toEqual({ z: 'shown' });
});

test('a damaged plan in the file loses no receipt', () => {
  const receipt = { key: 'a', kind: 'own', title: 'A', route: '/reminders', dueAt: 1, outcome: 'shown', shownAt: 2, opened: false };
  const store = openSchedule({ read: () => ({ plan: { reminders: 3 }, passed: 'no', receipts: [receipt, { key: 5 }] }), write: () => undefined }, () => 'none', () => undefined);
  expect(store.read()).toEqual({ plan: null, passed: [], receipts: [receipt] });
});

test('what was shown and planned about records that are gone for good is forgotten, and nothing else', async () => {
  const one = desk('2026-11-23 12:00');
  await take(one, planned('promise/p1/2026-11-23', '2026-11-23 12:30', own), planned('promise/p2/2026-11-23', '2026-11-23 12:31', own), planned('birthday/p1', '2026-12-01 09:00', own));
  await one.clock.pass(HOUR);
  one.reminders.forget(['p1']);
  expect(Object.keys(one.outcomes())).toEqual(['promise/p2/2026-11-23']);
  expect(one.store.read().plan?.reminders.map(({ key }) => key)).toEqual(['promise/p2/2026-11-23']);
});
