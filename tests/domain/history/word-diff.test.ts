import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundChanges, type DiffPart, wordDiff } from '#domain/history/word-diff.ts';

const MARKS = { same: ['', ''], gone: ['[-', '-]'], new: ['[+', '+]'], skipped: ['…', '…'] } as const;
const drawn = (parts: readonly DiffPart[]) => parts.map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join('');

test.each<[string, string, string, string]>([
  ['nothing', 'as it was', 'as it was', 'as it was'],
  ['a word', 'She asked about the VPN.', 'She asked about the rota.', 'She asked about the [-VPN-][+rota+].'],
  ['a phrase reads as one', 'We meet on Tuesday at noon here.', 'We meet on Friday after lunch here.', 'We meet on [-Tuesday at noon-][+Friday after lunch+] here.'],
  ['a line that came', 'one\ntwo\n', 'one\nnew\ntwo\n', 'one\n[+new\n+]two\n'],
  ['a line that went', 'one\nold\ntwo', 'one\ntwo', 'one\n[-old\n-]two'],
  ['the first words', '', 'all new', '[+all new+]'],
  ['everything wiped', 'all gone', '', '[-all gone-]'],
  ['punctuation by itself', 'Yes.', 'Yes?', 'Yes[-.-][+?+]'],
])('%s', (_name, older, newer, expected) => {
  expect(drawn(wordDiff(older, newer))).toBe(expected);
});

const textOf = (parts: readonly DiffPart[], ...kinds: DiffPart['kind'][]) => parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? text : [])).join('');
const typed = fc.array(fc.constantFrom('one', 'two', ' ', '\n', '. ', 'ünï', '👩‍👧', '\t', '- ['), { maxLength: 40 }).map((words) => words.join(''));

test('both texts can be read out of it, also when the long unchanged stretches are left out', () => {
  fc.assert(
    fc.property(typed, typed, fc.constantFrom('', 'filler words '.repeat(80)), (older, newer, filler) => {
      for (const parts of [wordDiff(older + filler, newer + filler), aroundChanges(wordDiff(filler + older + filler, filler + newer + filler))]) {
        const before = filler !== '' && textOf(parts, 'same', 'gone', 'skipped').startsWith(filler) ? filler : '';
        expect([`${before}${older}${filler}`, `${older}${filler}`, `${filler}${older}${filler}`]).toContain(textOf(parts, 'same', 'gone', 'skipped'));
        expect([`${before}${newer}${filler}`, `${newer}${filler}`, `${filler}${newer}${filler}`]).toContain(textOf(parts, 'same', 'new', 'skipped'));
      }
    }),
  );
});

test('of long unchanged stretches some words beside the change stay', () => {
  const far = 'far away '.repeat(200);
  const parts = aroundChanges(wordDiff(`${far}old${far}`, `${far}new${far}`));
  expect(parts.map(({ kind }) => kind)).toEqual(['skipped', 'same', 'gone', 'new', 'same', 'skipped']);
  expect(parts[1]?.text.length).toBeLessThan(200);
});

test('two long texts without a word in common are compared in a moment', () => {
  const words = (prefix: string) => Array.from({ length: 20_000 }, (_, index) => `${prefix}${index}`).join(' ');
  const began = performance.now();
  expect(wordDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  expect(performance.now() - began).toBeLessThan(2_000);
});
