import { expect, test } from 'vitest';
import { toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { showAt } from '#domain/reminders/show-at.ts';
import { beginReview, finishReview } from '#domain/review/review-changes.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { must } from '#domain/transition.ts';
import { ana, aPerson, aPlanInput, someSettings } from '#tests/support/reminder-input.ts';
import { theAbsence } from '#tests/support/week-records.ts';

const on = toCalendarDate;
const zone = 'Europe/London';
const at = (day: string, time: string) => instantAt(on(day), time as WallTime, zone);
const settings = (known: Partial<Settings> = {}): Settings => ({ ...someSettings(), weeklyReview: { weekday: 5, at: '15:00' as WallTime }, ...known });
const planned = (known: Parameters<typeof aPlanInput>[0]) => planReminders(aPlanInput({ settings: settings(), ...known }), new Map());
const figures = { promisesDone: 0, promisesMoved: 0, oneOnOnesHeld: 0, goodWordsSaid: 0, answersTold: 0 };

/** The days and times on which reviews are shown from Monday 23 November 2026 on, the first three. */
function shown(known: Parameters<typeof aPlanInput>[0], policy: Settings['reminders'] = settings().reminders): number[] {
  const plan = planned(known);
  return plan.reminders.filter(({ kind, dueAt }) => kind === 'weekly-review' && dueAt >= at('2026-11-23', '00:00')).slice(0, 3).map((reminder) => showAt(reminder, plan, policy));
}

test('each Friday at its time, also of the week that has just passed, as long as it stays due', () => {
  expect(shown({})).toEqual([at('2026-11-27', '15:00'), at('2026-12-04', '15:00'), at('2026-12-11', '15:00')]);
  const last = planned({}).reminders.find(({ key }) => key === 'weekly-review:2026-11-16');
  expect(last).toMatchObject({ dueAt: at('2026-11-20', '15:00'), expiresAt: at('2026-11-25', '00:00'), route: '/review' });
});

test('a finished week is not spoken of again, and one that is open is', () => {
  const review = beginReview(on('2026-11-23'), 1);
  expect(shown({ weekReviews: [review] })[0]).toBe(at('2026-11-27', '15:00'));
  expect(shown({ weekReviews: [must(finishReview(review, figures, on('2026-11-27')))] })[0]).toBe(at('2026-12-04', '15:00'));
});

test('not on leave: the working day before, and none in a week away', () => {
  expect(shown({ settings: settings({ leave: [{ fromOn: on('2026-11-27'), toOn: on('2026-11-29') }] }) })[0]).toBe(at('2026-11-26', '15:00'));
  expect(shown({ settings: settings({ leave: [{ fromOn: on('2026-11-23'), toOn: on('2026-11-29') }] }) })[0]).toBe(at('2026-12-04', '15:00'));
});

test('quiet hours put it off, a weekday that is no working day to the next one', () => {
  const evening = settings({ weeklyReview: { weekday: 5, at: '20:00' as WallTime } });
  expect(shown({ settings: evening }, evening.reminders)[0]).toBe(at('2026-11-30', '08:00'));
});

test.each([
  ['switched off', { settings: settings({ weeklyReview: { weekday: null, at: '15:00' as WallTime } }) }],
  ['a silent kind', { settings: { ...settings(), reminders: { ...settings().reminders, off: ['weekly-review' as const] } } }],
  ['nobody to look after', { people: [] }],
])('%s: none', (_, known) => expect(shown(known)).toEqual([]));

test('a rhythm that passes while somebody is away is spoken of when they are back', () => {
  const input = (absences: readonly ReturnType<typeof theAbsence>[]) => planned({ people: [aPerson({ relationship: 'direct-report' })], contacts: new Map([[ana, { lastHeldOn: on('2026-11-12'), plannedOn: null }]]), absences });
  const dueAt = (absences: readonly ReturnType<typeof theAbsence>[]) => input(absences).reminders.find(({ kind }) => kind === 'overdue-cadence')?.dueAt;
  expect(dueAt([])).toBe(at('2026-11-27', '08:30'));
  expect(dueAt([theAbsence(ana, '2026-11-20', '2026-12-01')])).toBe(at('2026-12-02', '08:30'));
  expect(dueAt([theAbsence(ana, '2026-11-20', '2026-12-01', { deletedAt: 1 })])).toBe(at('2026-11-27', '08:30'));
});
