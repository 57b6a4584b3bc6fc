import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { soak } from '#tests/soak/soak.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-soak-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

// The whole year is `npm run soak`.
test.each([
  ['spring, when an hour is skipped', '2027-03-22'],
  ['autumn, when an hour comes twice', '2027-10-25'],
])('eleven days of a team in %s: every reminder once, backups as the rotation says, journal and store the same', async (_season, beginOn) => {
  const result = await soak(folder, { beginOn: toCalendarDate(beginOn), days: 11, people: 4, awayFrom: 99, awayTo: 99, setBackOn: 9 });
  expect(result.faults).toEqual([]);
  expect(result.expected).toBeGreaterThan(20);
});
