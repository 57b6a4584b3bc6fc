import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctFileNames, fileNameOf } from '#domain/print/file-name.ts';

test.each([
  ['Development plan Amara Okafor 2027-01', 'Development plan Amara Okafor 2027-01'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['.hidden', 'hidden'],
  ['Ends with dots...', 'Ends with dots'],
  ['two\nlines\tand\u0000nulls', 'two lines and nulls'],
  ['\u202eevil\u202c', 'evil'],
  ['CON', '_CON'],
  ['lpt1.notes', '_lpt1.notes'],
  ['Console', 'Console'],
  ['王小明 的计划', '王小明 的计划'],
  ['   ', 'Untitled'],
  ['', 'Untitled'],
])('%j becomes %j', (text, name) => expect(fileNameOf(text)).toBe(name));

test('a family of emoji is not cut in two', () => {
  const family = '👨‍👩‍👧‍👦';
  const name = fileNameOf(family.repeat(40));
  expect(name.length % family.length).toBe(0);
});

test('fits every file system, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = fileNameOf(text);
      expect(new TextEncoder().encode(`${name} (12).pdf`).length).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
    }),
  );
});

test('names are told apart, also where the file system is blind to case', () => {
  expect(distinctFileNames(['Plan Ana', 'Plan ana', 'Plan Ana', 'Plan Bo', 'Plan Ana (2)'])).toEqual(['Plan Ana', 'Plan ana (2)', 'Plan Ana (3)', 'Plan Bo', 'Plan Ana (2) (2)']);
});
