import { expect, test } from 'vitest';
import { type CalendarDate, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import type { Matter, MatterId } from '#domain/matters/matter.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import type { PlanInput } from '#domain/reminders/plan-input.ts';
import type { RecoveryId } from '#domain/recoveries/recovery.ts';
import { beginRecovery, moveStep, settleStep } from '#domain/recoveries/transitions.ts';
import { must } from '#domain/transition.ts';
import { theMatter } from '#tests/support/meeting-records.ts';
import { ana, aPlanInput, someSettings } from '#tests/support/reminder-input.ts';

const on = toCalendarDate;
const matter = (known: Partial<Matter> = {}): Matter => theMatter('The VPN drops', { id: 'm' as MatterId, personId: ana, heardOn: on('2026-11-23'), ...known });
const plan = (known: Partial<PlanInput>) => planReminders(aPlanInput(known), new Map()).reminders.map(({ kind, title, dueAt }) => [kind, title, new Date(dueAt).toISOString().slice(0, 16)]);
const firstAnswer = 'An answer is due to Ana';
const outcome = 'An outcome is due to Ana';

test('heard: a day ahead of each clock and on its day, in the morning', () => {
  expect(plan({ matters: [matter()] })).toEqual([
    ['first-answer-due', firstAnswer, '2026-11-24T08:30'],
    ['first-answer-due', firstAnswer, '2026-11-25T08:30'],
    ['outcome-due', outcome, '2026-12-04T08:30'],
    ['outcome-due', outcome, '2026-12-07T08:30'],
  ]);
});

test.each<[string, Partial<Matter>, (readonly string[])[]]>([
  ['taken on with a word: the outcome only', { state: 'acting', firstWord: 'I ask', firstAnsweredOn: on('2026-11-23') }, [['outcome-due', outcome, '2026-12-04T08:30'], ['outcome-due', outcome, '2026-12-07T08:30']]],
  ['waiting without an end: nothing', { waits: [{ onWhom: 'IT', fromOn: on('2026-11-23'), untilOn: null, endedOn: null }] }, []],
  ['answered: telling, on the next working day', { state: 'answered', answeredOn: on('2026-11-27') }, [['tell-back', 'Tell Ana what came of it', '2026-11-30T08:30']]],
  ['told: nothing', { state: 'told-back', answeredOn: on('2026-11-27'), toldBackOn: on('2026-11-27') }, []],
  ['in the trash: nothing', { deletedAt: 1 }, []],
])('%s', (_name, known, expected) => expect(plan({ matters: [matter(known)] })).toEqual(expected));

test('a wait to a day moves the reminders by its working days', () => {
  const waiting = matter({ state: 'acting', firstAnsweredOn: on('2026-11-23'), waits: [{ onWhom: 'IT', fromOn: on('2026-11-24'), untilOn: on('2026-11-27'), endedOn: null }] });
  expect(plan({ matters: [waiting] })).toEqual([['outcome-due', outcome, '2026-12-09T08:30'], ['outcome-due', outcome, '2026-12-10T08:30']]);
});

test('in leave nothing is shown and nothing comes due; what others owe comes before it', () => {
  const settings = { ...someSettings(), leave: [{ fromOn: on('2026-11-25'), toOn: on('2026-12-01') }] };
  expect(plan({ settings, matters: [matter({ state: 'heard' })] }).slice(0, 2)).toEqual([['first-answer-due', firstAnswer, '2026-11-24T08:30'], ['first-answer-due', firstAnswer, '2026-12-02T08:30']].toSorted((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : 1)));
  expect(planReminders(aPlanInput({ settings }), new Map()).restOns).toContain('2026-11-30');
});

test('a recovery asks to check back on its day, moved to the working day before, once and while only that step is open', () => {
  const fresh = must(beginRecovery({ id: 'r' as RecoveryId, personId: ana, about: 'I forgot', cause: { kind: 'moment' } }, { today: on('2026-11-23'), now: 0, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } }));
  expect(plan({ recoveries: [fresh] })).toEqual([]);
  const begun = (['acknowledge', 'apologise', 'put-right'] as const).reduce((each, kind) => must(settleStep(each, kind, 'done', on('2026-11-23'))), fresh);
  expect(plan({ recoveries: [begun] })).toEqual([['check-back', 'Check back with Ana', '2026-12-07T08:30']]);
  expect(plan({ recoveries: [must(moveStep(begun, 'check-back', on('2026-12-12'), on('2026-11-23')))] })).toEqual([['check-back', 'Check back with Ana', '2026-12-11T08:30']]);
  expect(plan({ recoveries: [must(settleStep(begun, 'check-back', 'skipped', on('2026-11-23')))] })).toEqual([]);
});

test('the same day in every zone: the clock is of days, the hour is the wall’s', () => {
  for (const zone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC']) {
    const [, due] = planReminders(aPlanInput({ zone, matters: [matter()] }), new Map()).reminders;
    expect(due?.dueAt).toBe(instantAt('2026-11-25' as CalendarDate, '08:30' as WallTime, zone));
  }
});
