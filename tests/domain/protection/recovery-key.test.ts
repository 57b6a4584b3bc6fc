import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from '#domain/protection/recovery-key.ts';

const keys = fc.uint8Array({ minLength: 16, maxLength: 16 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('is seven groups of four', () => {
  expect(writeRecoveryKey(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-0000');
  expect(writeRecoveryKey(new Uint8Array(16).fill(255))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('is read as it was written, however it is typed', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const written = writeRecoveryKey(key);
      for (const typed of [written, written.toLowerCase(), written.replaceAll('-', ''), ` ${written.replaceAll('-', ' – ')} `, written.replaceAll('0', 'o').replaceAll('1', 'l')]) expect(readRecoveryKey(typed)).toEqual(key);
    }),
  );
});

test('a wrong character is noticed, and so are two that swapped places', () => {
  fc.assert(
    fc.property(keys, fc.nat(27), fc.nat(31), (key, at, to) => {
      const written = writeRecoveryKey(key).replaceAll('-', '').split('');
      const mistyped = written.with(at, alphabet[to] as string);
      expect(readRecoveryKey(mistyped.join(''))).toEqual(mistyped[at] === written[at] ? key : null);
      if (at === 27 || at === 25 || written[at] === written[at + 1]) return;
      expect(readRecoveryKey(written.with(at, written[at + 1] as string).with(at + 1, written[at] as string).join(''))).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test.each(['', 'AB12', 'U'.repeat(28), '0'.repeat(27), '0'.repeat(29), 'Z'.repeat(28)])('nothing else is a key: %s', (typed) => {
  expect(readRecoveryKey(typed)).toBeNull();
});
