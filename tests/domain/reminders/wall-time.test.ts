import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDateAt, fromDayNumber, toCalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt, wallTimeAt } from '#domain/calendar/instant.ts';
import { monthDayIn, monthDayOf } from '#domain/calendar/month-day.ts';
import { planInZone } from '#domain/reminders/plan-in-zone.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { anOwnReminder, aOneOnOne, aPerson, aPlanInput, someSettings } from '#tests/support/reminder-input.ts';

const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'];
/** Days on which one of these zones changes its clocks (2026–2028), and the days around, and 29 February. */
const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2026-03-08', '2026-11-01', '2027-03-14', '2026-04-05', '2026-10-04', '2027-04-04', '2026-09-27', '2027-09-26', '2028-02-29'];
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.oneof(
  fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 1 })).map(([day, shift]) => addDays(toCalendarDate(day), shift)),
  fc.integer({ min: 20_500, max: 21_500 }).map(fromDayNumber),
);
const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as WallTime);
const none = new Map();

/** Whether a wall clock in the zone ever shows this. */
const exists = (on: CalendarDate, at: WallTime, zone: string) => {
  const instant = instantAt(on, at, zone);
  return wallTimeAt(instant, zone) === at && calendarDateAt(instant, zone) === on;
};

test('a daily reminder comes every day, once, at its wall time or right after the gap that swallowed it', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyTime, (zone, today, at) => {
      const input = aPlanInput({ zone, on: addDays(today, -1), at: '00:00', ownReminders: [anOwnReminder({ on: addDays(today, -1), at, recurrence: { unit: 'day', every: 1, weekdays: [], untilOn: addDays(today, 5) } })] });
      const { reminders } = planReminders(input, none);
      expect(reminders.map(({ dueAt }) => calendarDateAt(dueAt, zone))).toEqual([-1, 0, 1, 2, 3, 4, 5].map((days) => addDays(today, days)));
      for (const [index, { dueAt }] of reminders.entries()) {
        const shown = wallTimeAt(dueAt, zone);
        if (exists(addDays(today, index - 1), at, zone)) expect(shown).toBe(at);
        else expect(shown > at).toBe(true);
      }
    }),
  );
});

test('preparing comes the set minutes before the one-on-one, also over a change of the clocks, and never after its start', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyTime, fc.integer({ min: 0, max: 240 }), (zone, meetingOn, at, minutes) => {
      const settings = someSettings({ lead: { ...someSettings().reminders.lead, prepMinutesBefore: minutes } });
      const input = aPlanInput({ zone, on: addDays(meetingOn, -5), settings, oneOnOnes: [aOneOnOne({ on: meetingOn, at })] });
      const [evening, soon, writeUp] = ['prep-evening', 'prep-soon', 'write-up'].map((kind) => planReminders(input, none).reminders.find((reminder) => reminder.kind === kind));
      const startAt = instantAt(meetingOn, at, zone);
      expect(soon?.dueAt).toBe(startAt - minutes * 60_000);
      expect(writeUp?.dueAt).toBe(startAt + 150 * 60_000);
      expect(calendarDateAt(evening?.dueAt ?? 0, zone) < meetingOn).toBe(true);
      expect((evening?.expiresAt ?? 0) <= startAt && (evening?.dueAt ?? 0) < (evening?.expiresAt ?? 0)).toBe(true);
    }),
  );
});

test('a birthday is reminded of on a working day, never after it, within four days of it', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyDay, (zone, today, birthOn) => {
      const birthday = monthDayOf(birthOn);
      const input = aPlanInput({ zone, on: today, at: '00:00', people: [aPerson({ relationship: 'peer', birthday })] });
      const year = Number(today.slice(0, 4));
      for (const { key, dueAt } of planReminders(input, none).reminders.filter((reminder) => !reminder.key.endsWith(':ahead'))) {
        const remindedOn = calendarDateAt(dueAt, zone);
        const bornOn = [year - 1, year, year + 1].map((each) => monthDayIn(each, birthday)).find((day) => key.endsWith(day)) as CalendarDate;
        expect(remindedOn <= bornOn && remindedOn >= addDays(bornOn, -2)).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(((new Date(`${remindedOn}T00:00Z`).getUTCDay() + 6) % 7) + 1);
      }
    }),
  );
});

test('every birthday has exactly one day in every year, 29 February too', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 2000, max: 2100 }), (day, year) => {
      const on = monthDayIn(year, monthDayOf(day));
      expect(on.slice(0, 4)).toBe(String(year));
      expect(on.slice(5)).toBe(monthDayOf(day) === '02-29' && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1 ? '02-28' : monthDayOf(day));
    }),
  );
});

test('a plan moved to another zone keeps its wall times; what was put off keeps its instant', () => {
  fc.assert(
    fc.property(anyZone, anyZone, anyDay, anyTime, (from, to, day, at) => {
      const untilAt = instantAt(day, at, from) + 1;
      const input = aPlanInput({ zone: from, on: addDays(day, -3), ownReminders: [anOwnReminder({ on: day, at }), anOwnReminder({ id: 'late' as never, on: addDays(day, -3) })] });
      const plan = planReminders(input, new Map([[`own:late:${addDays(day, -3)}T21:15`, { kind: 'snoozed', untilAt }]]));
      const movedPlan = planInZone(plan, to);
      expect(movedPlan.zone).toBe(to);
      const [own, snoozed] = [false, true].map((isPutOff) => movedPlan.reminders.find(({ key }) => key.includes('@') === isPutOff));
      expect(snoozed?.dueAt).toBe(untilAt);
      if (exists(day, at, from)) expect(own?.dueAt).toBe(instantAt(day, at, to));
    }),
  );
});
