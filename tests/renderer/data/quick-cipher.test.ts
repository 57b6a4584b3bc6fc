import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQuickCipher } from '#data/quick-cipher.ts';

const cipher = createQuickCipher();
const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

test('seals as the example of RFC 8439, 2.8.2', () => {
  const text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
  const key = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
  const sealed = cipher.seal(key, bytes('070000004041424344454647'), bytes('50515253c0c1c2c3c4c5c6c7'), text, 0);
  expect(sealed.subarray(0, 16)).toEqual(bytes('d31a8d34648e60db7b86afbc53ef7ec2'));
  expect(sealed.subarray(-16)).toEqual(bytes('1ae10b594f09e26a7e902ecbd0600691'));
});

test('does what the library does in one piece, for any text and associated data', () => {
  const any = fc.tuple(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ minLength: 12, maxLength: 12 }), fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(30));
  fc.assert(
    fc.property(any, ([key, nonce, associated, text, before]) => {
      const sealed = cipher.seal(key, nonce, associated, text, before).subarray(before);
      const whole = chacha20poly1305(key, nonce, associated).encrypt(new TextEncoder().encode(text));
      expect(sealed).toEqual(whole);
      expect(cipher.open(key, nonce, associated, whole)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
    }),
    { numRuns: 300 },
  );
});

test('takes texts of any length', () => {
  const key = new Uint8Array(32);
  const text = 'ü☎'.repeat(100_000);
  expect(cipher.open(key, new Uint8Array(12), key, cipher.seal(key, new Uint8Array(12), key, text, 0))).toBe(text);
});

test('opens nothing that was changed, at whatever byte', () => {
  const key = new Uint8Array(32).fill(3);
  const nonce = new Uint8Array(12);
  const associated = bytes('0102');
  const sealed = cipher.seal(key, nonce, associated, 'thirty bytes of a promise, kept', 0);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice();
    changed[at] = (changed[at] as number) ^ (1 << at % 8);
    expect(() => cipher.open(key, nonce, associated, changed)).toThrow();
    expect(() => cipher.open(key, nonce, associated, sealed.subarray(0, at))).toThrow();
  }
  expect(() => cipher.open(key, nonce, bytes('0103'), sealed)).toThrow();
  expect(cipher.open(key, nonce, associated, sealed)).toBe('thirty bytes of a promise, kept');
});
