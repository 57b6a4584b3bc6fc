import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '#domain/search/excerpt.ts';

const shown = (text: string, ...hits: string[]) => excerpt(text, (term) => hits.includes(term)).map(({ text: part, isHit }) => (isHit ? `[${part}]` : part)).join('');

test.each([
  ['The VPN drops', ['vpn'], 'The [VPN] drops'],
  ['Café and cafe', ['cafe'], '[Café] and [cafe]'],
  ['first line\nthe VPN drops', ['vpn'], '… the [VPN] drops'],
  ['nothing of it', ['vpn'], 'nothing of it'],
])('%j', (text, hits, expected) => {
  expect(shown(text, ...hits)).toBe(expected);
});

test('a long text is cut around the first hit', () => {
  const text = `${'before '.repeat(60)}VPN ${'after '.repeat(60)}`;
  const cut = shown(text, 'vpn');
  expect(cut).toMatch(/^… (before )+\[VPN\] (after )+after …$/);
  expect(cut.length).toBeLessThan(200);
});

test('an excerpt holds nothing that is not in the text, in its order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const parts = excerpt(text, (term) => term.length > 2).filter(({ text: part }) => part !== '… ' && part !== ' …');
      expect(text).toContain(parts.map(({ text: part }) => part).join(''));
    }),
  );
});
