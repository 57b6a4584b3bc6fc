import { expect, test } from 'vitest';
import type { BackupFailure } from '#domain/backups/backups-state.ts';
import { isBackupOverdue, lastBackupSentence, nextBackupSentence, spokenMoment } from '#domain/backups/backup-words.ts';
import { isBackupDue, mayTryAgain } from '#domain/backups/due.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 22, 9, 0);
const moment = { now, zone };
const failure = (sinceAt: number): BackupFailure => ({ at: now, sinceAt, reason: 'disk-full', detail: 'ENOSPC' });
const standing = { verified: { at: now - 2 * HOUR, records: 12 }, failure: null, isWorking: false, isLocked: false };

test.each([
  [now - 2 * HOUR + 2 * 60_000, 'today 08:02'],
  [now - DAY, 'yesterday 10:00'],
  [now - 3 * DAY, 'last Thursday 10:00'],
  [now - 40 * DAY, '13 October 11:00'],
  [now - 400 * DAY, '18 October 2025 11:00'],
])('%i is spoken as %s', (at, words) => expect(spokenMoment(at, moment)).toBe(words));

test('says the last verified backup, or that there is none', () => {
  expect(lastBackupSentence(standing, moment)).toBe('Last verified backup: today 08:00');
  expect(lastBackupSentence({ verified: null }, moment)).toBe('There is no backup yet');
});

test('says when the next is made', () => {
  expect(nextBackupSentence(standing, moment)).toContain('tomorrow');
  expect(nextBackupSentence({ ...standing, verified: null }, moment)).toContain('in a moment');
  expect(nextBackupSentence({ ...standing, failure: failure(now) }, moment)).toContain('within the hour');
  expect(nextBackupSentence({ ...standing, isLocked: true }, moment)).toContain('unlock');
  expect(nextBackupSentence({ ...standing, isWorking: true }, moment)).toContain('now');
});

test.each([
  ['never made', null, true],
  ['made today', now - 2 * HOUR, false],
  ['made yesterday', now - DAY, true],
  ['made last night, less than a day ago', Date.UTC(2026, 10, 21, 22, 30), true],
  ['made by a clock that ran a year ahead', now + 365 * DAY, true],
])('%s: due is %o', (_case, lastAt, due) => expect(isBackupDue(lastAt, moment)).toBe(due));

test('a failure is tried again after an hour, also when the clock was set back meanwhile', () => {
  expect([null, now - HOUR, now - HOUR + 1, now + 365 * DAY].map((failedAt) => mayTryAgain(failedAt, now))).toEqual([true, true, false, true]);
});

test('a failure is called out only when there has been no good backup for three days', () => {
  const verifiedAgo = (days: number) => ({ at: now - days * DAY, records: 1 });
  expect(isBackupOverdue({ verified: verifiedAgo(2), failure: failure(now) }, now)).toBe(false);
  expect(isBackupOverdue({ verified: verifiedAgo(4), failure: failure(now) }, now)).toBe(true);
  expect(isBackupOverdue({ verified: verifiedAgo(30), failure: null }, now), 'nothing failed: the computer was off').toBe(false);
  expect(isBackupOverdue({ verified: null, failure: failure(now - 4 * DAY) }, now)).toBe(true);
  expect(isBackupOverdue({ verified: null, failure: failure(now) }, now)).toBe(false);
});
