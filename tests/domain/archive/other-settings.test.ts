import { expect, test } from 'vitest';
import { otherSettings } from '#domain/archive/other-settings.ts';
import { settingsSchema } from '#domain/settings/settings.ts';

const here = settingsSchema.parse({ managerName: 'Robin', theme: 'dark' });

test('what differs comes, what is the same does not', () => {
  expect(otherSettings({ ...here, managerName: 'Sam', workingDays: [1, 2] }, here)).toEqual({ managerName: 'Sam', workingDays: [1, 2] });
  expect(otherSettings(here, here)).toEqual({});
});

test('what belongs to the computer stays', () => {
  expect(otherSettings({ ...here, startAtLogin: true, closeToTray: false, firstRunDone: true, textSize: 150 }, here)).toEqual({});
});

test.each([null, 'dark', [], { theme: 'purple' }, { surprise: 1 }, { workingDays: [] }, { workingDays: 'all' }])('what makes no sense is left out: %j', (found) => {
  expect(otherSettings(found, here)).toEqual({});
});
