import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DamagedStretch } from '#domain/damage/damage.ts';
import { stretchWords } from '#domain/damage/stretch-words.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const words = (known: Partial<DamagedStretch>) => stretchWords({ fromSeq: 1200, toSeq: 1200, count: 1, afterAt: noon, beforeAt: noon + 60_000, isCopied: false, ...known }, { today: toCalendarDate('2026-11-22'), zone: 'UTC' });

test.each<[Partial<DamagedStretch>, string, string]>([
  [{}, 'Entry 1,200', 'Saved between today 12:00 and today 12:01.'],
  [{ beforeAt: null }, 'Entry 1,200', 'Saved after today 12:00.'],
  [{ toSeq: 1203, count: 4, afterAt: null }, '4 entries from 1,200 to 1,203', 'Saved before today 12:01.'],
  [{ afterAt: null, beforeAt: null }, 'Entry 1,200', 'Nothing is known of when it was saved.'],
])('%j', (known, which, when) => {
  expect(words(known)).toEqual({ which, when });
});
