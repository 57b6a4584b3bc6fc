import { expect, test } from 'vitest';
import type { DamagedStretch } from '#domain/damage/damage.ts';
import { type Here, isLost } from '#domain/damage/lost-record.ts';

const HOUR = 3_600_000;
const stretch = (known: Partial<DamagedStretch> = {}): DamagedStretch => ({ fromSeq: 5, toSeq: 5, count: 1, afterAt: 10 * HOUR, beforeAt: 12 * HOUR, isCopied: false, ...known });
const here = (hours: number, known: Partial<Here> = {}): Here => ({ op: 'put', updatedAt: hours * HOUR, isOdd: false, ...known });

test.each<[string, number, Here | undefined, DamagedStretch[], boolean]>([
  ['a row that no readable entry names, from the time of the damage', 11, undefined, [stretch()], true],
  ['a newer version, from the time of the damage', 11, here(9), [stretch()], true],
  ['a version that is older than the one here', 11, here(13), [stretch()], false],
  ['the very version that is here', 11, here(11), [stretch()], false],
  ['a version from before the damage', 9, here(8), [stretch()], false],
  ['a version from after the damage', 13, here(8), [stretch()], false],
  ['a version stamped a moment before its entry', 10 - 1 / 120, undefined, [stretch()], true],
  ['any older time, when the damaged entry may have come from a backup', 2, undefined, [stretch({ isCopied: true })], true],
  ['any older time, when no entry before can be read', 2, undefined, [stretch({ afterAt: null })], true],
  ['any later time, when no entry after can be read', 99, here(9), [stretch({ beforeAt: null })], true],
  ['a row that was deleted for good', 11, here(0, { op: 'delete', updatedAt: null }), [stretch()], false],
  ['a sound version of an odd record, whenever', 2, here(20, { isOdd: true }), [], true],
  ['anything, when nothing is damaged', 11, undefined, [], false],
])('%s', (_name, hours, known, stretches, expected) => {
  expect(isLost(hours * HOUR, known, stretches)).toBe(expected);
});
