import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeNote } from '#domain/notes/merge-note.ts';

test.each([
  ['nobody changed it', 'a', 'a', 'a', 'a'],
  ['only I typed', 'a', 'a b', 'a', 'a b'],
  ['only they typed', 'a', 'a', 'a c', 'a c'],
  ['both typed the same', 'a', 'a b', 'a b', 'a b'],
  ['different paragraphs', 'one\n\ntwo', 'one more\n\ntwo', 'one\n\ntwo too', 'one more\n\ntwo too'],
  ['different words of one line', 'the cat sat on the mat', 'the black cat sat on the mat', 'the cat sat on the red mat', 'the black cat sat on the red mat'],
  ['both at the end of a line', 'agreed', 'agreed on Monday', 'agreed with Ana', 'agreed on Monday with Ana'],
  ['both a new last line', 'one', 'one\n\nmine', 'one\n\ntheirs', 'one\n\nmine\n\ntheirs'],
  ['into an empty note', '', 'mine', 'theirs', 'mine theirs'],
  ['I went on where they stopped', '', 'hello world', 'hello', 'hello world'],
  ['I removed what they rewrote', 'keep\n\nold words', 'keep', 'keep\n\nnew words', 'keep\n\nnew words'],
  ['I removed lines they wrote below', 'one\n\ntwo', 'one', 'one\n\ntwo\n\nthree', 'one\n\nthree'],
  ['I removed a line they wrote above', 'one\ntwo\nthree', 'one\nthree', 'one\nnew\ntwo\nthree', 'one\nnew\nthree'],
  ['I removed a line they left alone', 'one\ntwo\nthree', 'one\nthree', 'one\ntwo\nthree four', 'one\nthree four'],
])('%s', (_name, base, mine, theirs, merged) => {
  expect(mergeNote(base, mine, theirs)).toBe(merged);
});

const someLines = fc.array(fc.array(fc.constantFrom('the', 'a', 'talk', 'VPN', '-', '**b**', 'é', '中文'), { maxLength: 5 }).map((words) => words.join(' ')), { maxLength: 8 });

/** What one side does: puts words of its own in at places, takes lines away at others. */
const edits = (own: string) => fc.array(fc.record({ at: fc.nat(60), remove: fc.boolean(), word: fc.nat(999).map((count) => `${own}${count}`), newLine: fc.boolean() }), { maxLength: 5 });

type Edit = { readonly at: number; readonly remove: boolean; readonly word: string; readonly newLine: boolean };

function edited(base: string, list: readonly Edit[]): string {
  return list.reduce((text, { at, remove, word, newLine }) => {
    const pieces = text.split(/(?<=[ \n])/);
    const index = at % (pieces.length + 1);
    if (remove) pieces.splice(index, 1);
    pieces.splice(index, 0, newLine ? `${word}\n` : `${word} `);
    return pieces.join('');
  }, base);
}

const wordsOf = (text: string, own: string): string[] => text.match(new RegExp(`${own}\\d+`, 'g')) ?? [];

test('nothing that either side typed is lost, whatever both did', () => {
  fc.assert(
    fc.property(someLines, edits('mine'), edits('yours'), (base, mine, theirs) => {
      const before = base.join('\n');
      const [a, b] = [edited(before, mine), edited(before, theirs)];
      const merged = mergeNote(before, a, b);
      for (const word of [...wordsOf(a, 'mine'), ...wordsOf(b, 'yours')]) expect(merged).toContain(word);
    }),
    { numRuns: 2_000 },
  );
});

test('what neither side touched stays as often as it was', () => {
  fc.assert(
    fc.property(someLines, fc.nat(999), fc.nat(999), (base, first, second) => {
      const before = ['start', ...base, 'end'].join('\n');
      expect(mergeNote(before, `mine${first}\n${before}`, `${before}\nyours${second}`)).toBe(`mine${first}\n${before}\nyours${second}`);
    }),
  );
});

test('merging with an unchanged side is the other side', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (base, other) => {
      expect(mergeNote(base, other, base)).toBe(other);
      expect(mergeNote(base, base, other)).toBe(other);
    }),
  );
});

test('a long note merges', () => {
  const base = Array.from({ length: 2_000 }, (_, index) => `Line ${index} with some words that repeat and repeat.\n`).join('\n');
  expect(mergeNote(base, `${base} mine`, `theirs ${base}`)).toBe(`theirs ${base} mine`);
});
