import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSealer } from '#electron/keys/sealer.ts';

const key = randomBytes(32);
const sealer = createSealer(key);
const words = Buffer.from('Ada asked for Fridays off');

test('opens what it sealed, and shows nothing of it', () => {
  const sealed = sealer.seal(words, 'here');
  expect(Buffer.from(sealed).includes('Ada')).toBe(false);
  expect(Buffer.from(sealer.open(sealed, 'here'))).toEqual(words);
});

test('seals the same words differently each time', () => {
  expect(sealer.seal(words, 'here')).not.toEqual(sealer.seal(words, 'here'));
});

test('opens nothing with another key, for another place, or with any byte changed or cut off', () => {
  const sealed = sealer.seal(words, 'here');
  expect(() => createSealer(randomBytes(32)).open(sealed, 'here')).toThrow();
  expect(() => sealer.open(sealed, 'there')).toThrow();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect(() => sealer.open(changed, 'here'), `byte ${at}`).toThrow();
    expect(() => sealer.open(sealed.subarray(0, at), 'here'), `cut at ${at}`).toThrow();
  }
});
