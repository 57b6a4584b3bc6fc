import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNameOf, pageNames, relativeLink } from '#domain/leaving/page-names.ts';

test('names that systems or links do not take become names that they do', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Ada Okafor', 'Ada Okafor'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['com¹', '_com¹'],
    ['nul .txt', '_nul .txt'],
    ['A/B\\C:D*E?"F<G>H|I', 'A B C D E F G H I'],
    ['#1 [x] ^y 100%', '1 x y 100'],
    ['Ann. ', 'Ann'],
    ['\u202eevil\u0000', 'evil'],
    ['مريم الزهراء', 'مريم الزهراء'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['///', 'Untitled'],
  ];
  for (const [text, name] of cases) expect(pageNameOf(text)).toBe(name);
});

test('whatever a name is, its file fits every system, once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 12 }), (texts) => {
      const names = pageNames(texts);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
      for (const name of names) {
        expect(name).not.toMatch(/[<>:"/\\|?*#^[\]%\p{Cc}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(70);
        expect(new TextEncoder().encode(`2026-11-10 ${name}.md`).length).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test('a link leads from one page to the other, whatever their names', () => {
  expect(relativeLink('People/Ada.md', 'One-on-ones/Ada/2026-11-10 Ada.md')).toBe('../One-on-ones/Ada/2026-11-10%20Ada.md');
  expect(relativeLink('Start here.md', 'People/Ada (2).md')).toBe('People/Ada%20%282%29.md');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map(pageNameOf), { minLength: 1, maxLength: 3 }), fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).map(pageNameOf), { minLength: 1, maxLength: 3 }), (from, to) => {
      const base = `file:///${from.map(encodeURIComponent).join('/')}`;
      expect(decodeURIComponent(new URL(relativeLink(from.join('/'), to.join('/')), base).pathname)).toBe(`/${to.join('/')}`);
    }),
  );
});
