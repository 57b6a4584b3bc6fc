import { expect, test } from 'vitest';
import { collectVersions, type Version } from '#domain/history/versions.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const note = (body: string, updatedAt = 0) => ({ id: 'note', body, updatedAt }) as unknown as Version['value'];

function versionsOf(...saved: [atMs: number, body: string][]): [number, number, string][] {
  const collected = collectVersions();
  for (const [at, body] of saved) collected.add(at, note(body, at));
  return collected.versions().map(({ beganAt, at, value }) => [beganAt, at, (value as unknown as { body: string }).body]);
}

test('typing without a rest is one version, as it stood at its last key', () => {
  expect(versionsOf([0, 'W'], [SECOND, 'We'], [30 * SECOND, 'We met'])).toEqual([[0, 30 * SECOND, 'We met']]);
});

test('after a rest of more than two minutes a new version begins', () => {
  expect(versionsOf([0, 'one'], [2 * MINUTE, 'one two'], [4 * MINUTE + 1, 'one two three'])).toEqual([
    [0, 2 * MINUTE, 'one two'],
    [4 * MINUTE + 1, 4 * MINUTE + 1, 'one two three'],
  ]);
});

test('who types for hours gets a version each half hour', () => {
  const hours = Array.from({ length: 121 }, (_, index): [number, string] => [index * MINUTE, 'x'.repeat(index + 1)]);
  expect(versionsOf(...hours).map(([, at]) => at / MINUTE)).toEqual([30, 61, 92, 120]);
});

test('what was wiped in one stroke has a version of its own', () => {
  const long = 'Everything she said about the move. '.repeat(5);
  expect(versionsOf([0, long], [SECOND, ''], [2 * SECOND, 'N']).map(([, , body]) => body)).toEqual([long, 'N']);
});

test('saving the same words again, or a clock set back, makes nothing of nothing', () => {
  expect(versionsOf([0, 'one'], [hours(5), 'one'])).toEqual([[0, 0, 'one']]);
  expect(versionsOf([hours(5), 'one'], [0, 'one two']).map(([, , body]) => body)).toEqual(['one', 'one two']);
});

function hours(count: number) {
  return count * 60 * MINUTE;
}
