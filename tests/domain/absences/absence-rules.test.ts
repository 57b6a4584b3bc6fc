import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOn, isAway, newAbsence, rewriteAbsence } from '#domain/absences/absence-rules.ts';
import { writtenDays } from '#domain/absences/absence-words.ts';
import type { AbsenceId } from '#domain/absences/absence.ts';
import { addDays, type CalendarDate, fromDayNumber, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { abel } from '#tests/support/meeting-records.ts';
import { theAbsence } from '#tests/support/week-records.ts';

const on = toCalendarDate;
const days = fc.integer({ min: 20_000, max: 20_080 }).map(fromDayNumber);
const stretches = fc.array(fc.tuple(days, fc.integer({ min: 0, max: 12 })).map(([fromOn, length]) => ({ fromOn, toOn: addDays(fromOn, length) })), { maxLength: 8 });

test('an absence ends on the day it begins or later', () => {
  const said = { personId: abel, fromOn: on('2026-11-24'), kind: 'away' } as const;
  expect(newAbsence('a' as AbsenceId, { ...said, toOn: on('2026-11-23') }, 1)).toEqual({ kind: 'refused', reason: 'It ends before it begins.' });
  expect(newAbsence('a' as AbsenceId, { ...said, toOn: on('2026-11-24') }, 1)).toMatchObject({ kind: 'changed', value: { personId: abel, kind: 'away', deletedAt: null } });
  expect(rewriteAbsence(theAbsence(abel, '2026-11-24', '2026-11-25'), { ...said, toOn: on('2026-11-20') }).kind).toBe('refused');
});

test('one is back on the first day that lies in no absence, and away on every day before it', () => {
  fc.assert(
    fc.property(stretches, days, (absences, day) => {
      const back = backOn(absences, day);
      expect(isAway(absences, back)).toBe(false);
      for (let each = day; each < back; each = addDays(each, 1)) expect(isAway(absences, each)).toBe(true);
      expect(back >= day).toBe(true);
    }),
  );
});

test.each([
  ['2026-11-24', '2026-11-24', '24 November 2026'],
  ['2026-11-24', '2026-11-26', '24 November 2026 – 26 November 2026'],
  ['2026-11-24', null, 'from 24 November 2026'],
])('%s to %s is written %s', (fromOn, toOn, words) => expect(writtenDays({ fromOn: on(fromOn), toOn: toOn as CalendarDate | null })).toBe(words));
