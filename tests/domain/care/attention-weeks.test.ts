import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoWeekday } from '#domain/calendar/calendar-date.ts';
import { attentionWeeks, firstWeekOn, mondayOf, WEEKS_SHOWN } from '#domain/care/attention-weeks.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';

const on = (...days: string[]) => days.map((each) => ({ on: day(each) }));

test('a week begins on Monday and ends on Sunday', () => {
  // 22 November 2026 is the Sunday of the week of the 16th; 51 weeks before that Monday is 24 November 2025.
  expect([mondayOf(sunday), firstWeekOn(sunday)]).toEqual(['2026-11-16', '2025-11-24']);
  const weeks = attentionWeeks(on('2026-11-16', '2026-11-22', '2026-11-22', '2026-11-15', '2025-11-24', '2025-11-23', '2026-11-23'), sunday);
  expect(weeks).toHaveLength(WEEKS_SHOWN);
  // Two on one Sunday are one day; the last one is to come, the Sunday of 2025 before the picture.
  expect(weeks.at(-1)).toMatchObject({ weekOn: '2026-11-16', days: 2, contacts: on('2026-11-16', '2026-11-22', '2026-11-22') });
  expect(weeks.at(-2)).toMatchObject({ weekOn: '2026-11-09', days: 1 });
  expect(weeks[0]).toMatchObject({ weekOn: '2025-11-24', days: 1 });
  expect(weeks.reduce((sum, { contacts }) => sum + contacts.length, 0)).toBe(5);
});

test('every contact of the year stands in the week of its own day, whatever the order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), fc.array(fc.integer({ min: -10, max: 400 }), { maxLength: 50 }), (offset, ago) => {
      const today = addDays(sunday, offset);
      const all = ago.map((days) => ({ on: addDays(today, -days) }));
      const weeks = attentionWeeks(all, today);
      expect(attentionWeeks(all.toReversed(), today)).toEqual(weeks);
      for (const { weekOn, contacts } of weeks) {
        expect(isoWeekday(weekOn)).toBe(1);
        for (const contact of contacts) expect(mondayOf(contact.on)).toBe(weekOn);
      }
      expect(weeks.flatMap(({ contacts }) => contacts)).toHaveLength(all.filter((each) => each.on >= firstWeekOn(today) && each.on <= today).length);
    }),
  );
});
