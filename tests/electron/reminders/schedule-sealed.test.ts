import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { createSealer } from '#electron/keys/sealer.ts';
import { openSchedule, type WordSealing } from '#electron/reminders/schedule-store.ts';
import { createReminders } from '#electron/reminders/reminders.ts';
import type { Answers } from '#electron/reminders/show.ts';
import { todaysList } from '#electron/reminders/todays-list.ts';
import { fakeClock, settle } from './fake-clock.ts';
import { aPlanOf, moment, planned, zone } from './planned.ts';

const sealer = createSealer(randomBytes(32));
const plan = aPlanOf(planned('a', '2026-11-23 12:30', {}), planned('b', '2026-11-23 12:45', {}));
const shown: Receipt = { key: 'a', kind: 'own', title: '', route: '/', dueAt: 1, outcome: 'shown', shownAt: 2, opened: false };

/** A file and a key around the schedule. `restart` opens it anew from the file. */
function world(first: WordSealing) {
  let content: Record<string, unknown> = {};
  const around = { sealing: first };
  const restart = () => openSchedule({ read: () => structuredClone(content), write: (next) => (content = structuredClone(next)) }, () => around.sealing, () => undefined);
  return { around, restart, onDisk: () => JSON.stringify(content) };
}

test('a sealed profile keeps times and keys readable, and no word', () => {
  const { restart, onDisk } = world(sealer);
  restart().write({ plan, passed: [], receipts: [] });
  expect(onDisk()).toContain(String(moment('2026-11-23 12:30')));
  expect(onDisk()).not.toContain('Title of a');
  expect(restart().read()).toEqual({ plan, passed: [], receipts: [] });
});

test('locked, it says only that something is due, and what happened meanwhile has its words once it is open', () => {
  const { around, restart, onDisk } = world(sealer);
  const store = restart();
  store.write({ plan, passed: [], receipts: [] });
  around.sealing = 'locked';
  store.protectionChanged(false);
  expect(store.isSilent()).toBe(true);
  expect(JSON.stringify(store.read())).not.toContain('Title of');
  expect(store.read().plan?.reminders.map(({ title, body, route }) => [title, body, route])).toEqual([['Something is due', '', '/today'], ['Something is due', '', '/today']]);
  expect(todaysList(store.read().plan, moment('2026-11-23 12:00'), store.isSilent())).toEqual([{ label: 'Something is due', route: '/today' }]);
  store.write({ ...store.read(), passed: ['b'], receipts: [shown] });
  const restarted = restart();
  expect(restarted.isSilent()).toBe(true);
  expect(restarted.read()).toMatchObject({ passed: ['b'], receipts: [{ key: 'a', outcome: 'shown' }] });
  around.sealing = sealer;
  restarted.protectionChanged(false);
  expect(restarted.isSilent()).toBe(false);
  expect(restarted.read().plan).toEqual(plan);
  expect(restarted.read().receipts).toEqual([{ ...shown, title: 'Title of a', route: '/people/a' }]);
  expect(onDisk()).not.toContain('Title of');
});

test('who wants the words while it is locked has them until Heed is started anew, and never on the disk', () => {
  const { around, restart, onDisk } = world(sealer);
  const store = restart();
  store.write({ plan, passed: [], receipts: [] });
  around.sealing = 'locked';
  store.protectionChanged(true);
  expect(store.isSilent()).toBe(false);
  store.write({ ...store.read(), passed: ['b'] });
  expect(store.read().plan).toEqual(plan);
  expect(onDisk()).not.toContain('Title of');
  expect(restart().isSilent()).toBe(true);
});

test('sealing a profile seals the file at once, and unsealing it writes the words again', () => {
  const { around, restart, onDisk } = world('none');
  const store = restart();
  store.write({ plan, passed: [], receipts: [] });
  expect(onDisk()).toContain('Title of a');
  around.sealing = sealer;
  store.protectionChanged(false);
  expect(onDisk()).not.toContain('Title of');
  around.sealing = 'none';
  store.protectionChanged(false);
  expect(onDisk()).toContain('Title of a');
});

test('a notification while locked has no words and no buttons, and its click opens the lock screen', async () => {
  const { around, restart } = world(sealer);
  const store = restart();
  const clock = fakeClock(moment('2026-11-23 12:00'));
  const shownTexts: { title: string; body: string; answers: Answers }[] = [];
  const routes: string[] = [];
  const reminders = createReminders({
    clock,
    zone: () => zone,
    settings: () => settingsSchema.parse({}),
    isSharing: () => false,
    store,
    show: (text, answers) => {
      shownTexts.push({ ...text, answers });
      return Promise.resolve('shown');
    },
    append: () => Promise.resolve({ kind: 'saved', seq: 1 }),
    openRoute: (route) => routes.push(route),
    receiptsChanged: () => undefined,
    showToday: () => undefined,
  });
  await reminders.takePlan(plan);
  around.sealing = 'locked';
  reminders.protectionChanged();
  await settle();
  await clock.pass(35 * 60_000);
  expect(shownTexts.map(({ title, body, answers }) => [title, body, answers.done, answers.snoozed])).toEqual([['Something is due', '', undefined, undefined]]);
  shownTexts[0]?.answers.clicked();
  expect(routes).toEqual(['/today']);
  reminders.stop();
});
