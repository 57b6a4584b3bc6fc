import { afterEach, expect, test, vi } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';

afterEach(() => vi.resetModules());

/** Formatters keep the locale of the process, so each locale gets modules of its own. */
async function speaking(language: 'en' | 'de', locale: string) {
  vi.resetModules();
  const { speak } = await import('#domain/language/speak.ts');
  speak({ language, locale });
  return { ...(await import('#domain/reminders/wording.ts')), ...(await import('#domain/people/birthday-text.ts')), ...(await import('#domain/backups/spoken-bytes.ts')) };
}

test.each([
  ['en', 'en-GB', 'Monday 23 November', '29 February', '1.8 MB'],
  ['en', 'en-US', 'Monday November 23', 'February 29', '1.8 MB'],
  ['de', 'de-DE', 'Montag 23. November', '29. Februar', '1,8 MB'],
] as const)('in %s of %s a reminder names %s', async (language, locale, named, birthday, size) => {
  const { namedDay, birthdayText, spokenBytes } = await speaking(language, locale);
  expect(namedDay(toCalendarDate('2026-11-23'))).toBe(named);
  expect(birthdayText('02-29' as Parameters<typeof birthdayText>[0], null)).toBe(birthday);
  expect(spokenBytes(1_800_000)).toBe(size);
});
