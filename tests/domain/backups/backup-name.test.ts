import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Backup, backupReasons } from '#domain/backups/backup.ts';
import { backupName, backupOfName } from '#domain/backups/backup-name.ts';

const backup = fc.record<Backup>({
  number: fc.integer({ min: 1, max: 5_000_000 }),
  at: fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
  reason: fc.constantFrom(...backupReasons),
  records: fc.nat(),
  isSealed: fc.boolean(),
});

test('a name says all there is to know', () => {
  fc.assert(
    fc.property(backup, (each) => {
      expect(backupOfName(backupName(each))).toEqual(each);
    }),
  );
});

test('names sort in the order in which they were made', () => {
  expect(backupName({ number: 42, at: Date.UTC(2026, 10, 22, 8, 2, 15), reason: 'daily', records: 1830, isSealed: true })).toBe('heed-000042-20261122T080215Z-daily-1830.zip.age');
  fc.assert(
    fc.property(backup, backup, (a, b) => {
      fc.pre(a.number < b.number && b.number < 1_000_000);
      expect(backupName(a) < backupName(b)).toBe(true);
    }),
  );
});

test.each(['notes.zip', 'heed-000001-20261122T080215Z-daily-5.zip.age.tmp', 'heed-000001-20261122T080215Z-hourly-5.zip', 'heed-000001-20261399T080215Z-daily-5.zip', '../heed-000001-20261122T080215Z-daily-5.zip'])('%s is none of ours', (name) => {
  expect(backupOfName(name)).toBeNull();
});
