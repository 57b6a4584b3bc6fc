import { expect, test } from 'vitest';
import { emailKey, nameKey } from '#domain/people/fold-name.ts';

test.each([
  ['Łukasz Żółć', 'lukasz zolc'],
  ['JOSÉ  Núñez', 'jose nunez'],
  ['Jose\u0301 Nunez', 'José Nuñez'],
  ['Ｍｉｋａ', 'mika'],
  ['Strauß', 'STRAUSS'],
  ['O’Brien', "O'Brien"],
  ['Anne-Marie', 'anne marie'],
  ['Άννα', 'αννα'],
  ['Алёна', 'алена'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['ก้อง', 'กอง'],
  ['राम', 'रम'],
  ['Ana', 'Anna'],
  ['🦊', '🐻'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('addresses differ in case only', () => {
  expect(emailKey(' Ada@Example.ORG ')).toBe('ada@example.org');
});
