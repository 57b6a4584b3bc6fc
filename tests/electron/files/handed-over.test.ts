import { expect, test } from 'vitest';
import { createHandedOver } from '#electron/files/handed-over.ts';

test('a backup leads to the backups, anything else to the archives, each to a page of its own', () => {
  const handed = createHandedOver();
  expect(handed.file()).toBeNull();
  expect(handed.take('/stick/heed-000042-20261122T080215Z-daily-1830.zip')).toBe('/settings/backups?file=1');
  expect(handed.take('/stick/Heed 2026-11-22.zip')).toBe('/settings/data?file=2');
  expect(handed.take('/stick/heed-000042-20261122T080215Z-daily-1830.zip.age')).toBe('/settings/backups?file=3');
  expect(handed.file()).toBe('/stick/heed-000042-20261122T080215Z-daily-1830.zip.age');
});
