import { expect, test } from 'vitest';
import { settingsPatch, settingsSchema } from '#domain/settings/settings.ts';

test('a change names only what it changes', () => {
  expect(settingsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(settingsPatch.parse({})).toEqual({});
});

test.each([[{ theme: 'pink' }], [{ colour: 'red' }], [{ workingDays: [] }], [{ textSize: 500 }], [null], ['theme']])('%j is refused', (patch) => {
  expect(settingsPatch.safeParse(patch).success).toBe(false);
});

test('nothing stored means the defaults', () => {
  expect(settingsSchema.parse({})).toMatchObject({ theme: 'system', textSize: 100, workingDays: [1, 2, 3, 4, 5], standards: { cadenceDays: 14 }, reminders: { quietFrom: '19:00' } });
});
