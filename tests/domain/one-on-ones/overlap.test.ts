import { expect, test } from 'vitest';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import { overlaps } from '#domain/one-on-ones/overlap.ts';
import { day } from '#tests/support/meeting-records.ts';

const booking = (on: string, at: string | null, lengthMinutes: number) => ({ on: day(on), at: at as WallTime | null, lengthMinutes });
const ten = booking('2026-11-24', '10:00', 30);

test.each([
  ['the same time', booking('2026-11-24', '10:00', 30), true],
  ['inside it', booking('2026-11-24', '10:10', 5), true],
  ['across its end', booking('2026-11-24', '10:29', 30), true],
  ['right after', booking('2026-11-24', '10:30', 30), false],
  ['right before', booking('2026-11-24', '09:30', 30), false],
  ['across its beginning', booking('2026-11-24', '09:31', 30), true],
  ['another day', booking('2026-11-25', '10:00', 30), false],
  ['no time', booking('2026-11-24', null, 30), false],
])('%s', (_, other, expected) => {
  expect(overlaps(ten, other)).toBe(expected);
  expect(overlaps(other, ten)).toBe(expected);
});
