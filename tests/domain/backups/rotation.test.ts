import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Backup, type BackupReason, newestFirst } from '#domain/backups/backup.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { type KeptAs, keptBackups, standsInFor } from '#domain/backups/rotation.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const start = Date.UTC(2026, 0, 1, 8);
const zone = 'Europe/Berlin';
const moment = (now: number) => ({ now, zone });

let counter = 0;
const made = (at: number, records = 100, reason: BackupReason = 'daily'): Backup => ({ number: (counter += 1), at, reason, records, isSealed: false });

/** Makes a backup at each of the times and rotates after each, as Heed does. */
function afterAll(times: readonly number[], records: (index: number) => number = () => 100): Map<Backup, KeptAs> {
  let kept = new Map<Backup, KeptAs>();
  times.forEach((at, index) => (kept = keptBackups([...kept.keys(), made(at, records(index))], moment(at))));
  return kept;
}
const days = (count: number, from = start) => Array.from({ length: count }, (_, index) => from + index * DAY);
const ofKind = (kept: ReadonlyMap<Backup, KeptAs>, as: KeptAs) => [...kept].flatMap(([backup, each]) => (each === as ? [backup] : []));
const onDay = ({ at }: Backup) => new Date(at).toISOString().slice(0, 10);

test('after two years of days: seven days, then weeks, then months, back to a year ago', () => {
  const kept = afterAll(days(730));
  expect(ofKind(kept, 'day').map(onDay)).toEqual(['2027-12-31', '2027-12-30', '2027-12-29', '2027-12-28', '2027-12-27', '2027-12-26', '2027-12-25']);
  expect(ofKind(kept, 'week').map(onDay)).toEqual(['2027-12-19', '2027-12-12', '2027-12-05']);
  expect(ofKind(kept, 'month').map(onDay)).toEqual(['2027-11-30', '2027-10-31', '2027-09-30', '2027-08-31', '2027-07-31', '2027-06-30', '2027-05-31', '2027-04-30', '2027-03-31', '2027-02-28', '2027-01-31']);
  expect(kept.size).toBeLessThanOrEqual(7 + 5 + 12);
});

test('of several on one day the last stays, whoever asked for it', () => {
  const kept = keptBackups([made(start), made(start + 1000, 100, 'by-hand'), made(start + 2000)], moment(start));
  expect([...kept.keys()].map(({ at }) => at)).toEqual([start + 2000]);
});

test('a day is the manager’s own, not that of Greenwich', () => {
  const lateInLondon = Date.UTC(2026, 5, 1, 22, 30); // 0:30 of the next day in Berlin
  expect(keptBackups([made(lateInLondon - 3 * 3_600_000), made(lateInLondon)], moment(lateInLondon)).size).toBe(2);
});

describe('after a sudden shrink', () => {
  test('the larger one stays for good, however many small ones follow', () => {
    const kept = afterAll(days(800), (index) => (index < 10 ? 1000 : 20));
    expect(ofKind(kept, 'largest').map(({ records }) => records)).toEqual([1000]);
    expect(ofKind(kept, 'day')).toHaveLength(7);
  });

  test('also when it happens between two backups of one day', () => {
    const kept = keptBackups([made(start, 500), made(start + 1000, 3)], moment(start));
    expect([...kept.values()]).toEqual(['day', 'largest']);
  });

  test('it goes once there is as much again', () => {
    const kept = afterAll(days(800), (index) => (index < 10 ? 1000 : index < 400 ? 20 : 900));
    expect(ofKind(kept, 'largest')).toEqual([]);
  });

  test('a way back does not stand in for it, because it goes soon', () => {
    const large = made(start, 1000);
    const kept = keptBackups([large, made(start + 1, 990, 'before-restore'), made(start + 2, 10)], moment(start));
    expect(kept.get(large)).toBe('largest');
  });
});

describe('when the clock is a year off', () => {
  const daysKept = (kept: ReadonlyMap<Backup, KeptAs>) => newestFirst([...kept.keys()]).map(({ at }) => at);

  test('back: the backups of before stay as weeks and months, the new ones as days', () => {
    const before = days(60);
    const back = days(3, start + 59 * DAY - YEAR);
    const kept = daysKept(afterAll([...before, ...back]));
    expect(kept.slice(0, 3)).toEqual(back.toReversed());
    expect(kept[3]).toBe(before.at(-1));
    expect(kept.length).toBeGreaterThan(7);
  });

  test('forward for one day and back again: nothing of before is lost, and today’s is made and kept', () => {
    const before = days(30);
    const ahead = start + 30 * DAY + YEAR;
    const after = start + 31 * DAY;
    const kept = daysKept(afterAll([...before, ahead, after]));
    expect(kept.slice(0, 7)).toEqual([after, ahead, ...before.slice(-5).toReversed()]);
  });
});

describe('ways back', () => {
  const wayBack = (at: number) => made(at, 100, 'before-restore');

  test('stay for 30 days, push out no daily one, and are not pushed out by them', () => {
    const way = wayBack(start);
    const kept = (now: number, others: readonly Backup[]) => keptBackups([way, ...others], moment(now));
    const many = days(20).map((at) => made(at));
    expect(kept(start + 20 * DAY, many).get(way)).toBe('way-back');
    expect(ofKind(kept(start + 20 * DAY, many), 'day')).toHaveLength(7);
    expect(kept(start + 40 * DAY, [wayBack(start + 1), wayBack(start + 2), wayBack(start + 3)]).has(way)).toBe(false);
  });

  test('the last three stay when the clock leaps ahead', () => {
    const ways = [wayBack(start), wayBack(start), wayBack(start), wayBack(start)];
    expect([...keptBackups(ways, moment(start + YEAR)).keys()]).toEqual([ways[3], ways[2], ways[1]]);
  });
});

describe('whatever the clock did', () => {
  const history = fc.array(fc.record({ at: fc.integer({ min: start - 3 * YEAR, max: start + 3 * YEAR }), records: fc.nat(2000), reason: fc.constantFrom<BackupReason>('daily', 'by-hand', 'before-restore', 'before-import') }), { maxLength: 60 });
  const each = (check: (backups: readonly Backup[], kept: ReadonlyMap<Backup, KeptAs>, now: number) => void) =>
    fc.assert(
      fc.property(history, fc.integer({ min: start - 3 * YEAR, max: start + 3 * YEAR }), (times, now) => {
        const backups = times.map(({ at, records, reason }) => made(at, records, reason));
        check(backups, keptBackups(backups, moment(now)), now);
      }),
    );

  test('the one just made stays', () => each((backups, kept) => expect(backups.length === 0 || kept.has(newestFirst(backups)[0] as Backup)).toBe(true)));

  test('the seven newest days stay', () =>
    each((backups, kept) => {
      const daily = newestFirst(backups).filter(({ reason }) => !reason.startsWith('before-'));
      const first = daily.slice(0, 1 + daily.findIndex((_, index) => new Set(daily.slice(0, index + 1).map(({ at }) => calendarDateAt(at, zone))).size === 7));
      const newestOfDay = new Map(first.toReversed().map((backup) => [calendarDateAt(backup.at, zone), backup]));
      for (const backup of newestOfDay.values()) expect(kept.has(backup)).toBe(true);
    }));

  test('something as large as the largest stays', () =>
    each((backups, kept) => {
      for (const backup of backups) expect([...kept.keys()].some((other) => standsInFor(other, backup))).toBe(true);
    }));

  test('rotating again takes nothing more, and there is a bound', () =>
    each((_backups, kept, now) => {
      expect(keptBackups([...kept.keys()], moment(now))).toEqual(kept);
      expect(kept.size).toBeLessThanOrEqual(7 + 5 + 12 + 12 + 1);
    }));
});
