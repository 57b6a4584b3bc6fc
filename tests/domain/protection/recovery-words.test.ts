import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { lastGroupOf, recoveryText } from '#domain/protection/recovery-words.ts';
import { writeRecoveryKey } from '#domain/protection/recovery-key.ts';

const text = writeRecoveryKey(Uint8Array.from({ length: 16 }, (_, at) => at * 15));
const ageIdentity = 'AGE-SECRET-KEY-1QQQQ';

test('the text holds both ways in, each on a line of its own to be copied whole', () => {
  const lines = recoveryText({ text, ageIdentity }, toCalendarDate('2026-11-22')).split('\n').map((line) => line.trim());
  expect(lines[0]).toBe('Recovery key of Heed, made on Sunday 22 November 2026');
  expect(lines).toContain(text);
  expect(lines).toContain(ageIdentity);
});

test('the last group is what stands after the last hyphen', () => {
  expect(lastGroupOf({ text })).toBe(text.slice(-4));
  expect(lastGroupOf({ text })).toMatch(/^[0-9A-Z]{4}$/);
});
