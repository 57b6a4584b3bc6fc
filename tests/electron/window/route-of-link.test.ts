import { expect, test } from 'vitest';
import { isHiddenStart, routeOfLink } from '#electron/window/route-of-link.ts';

test.each([
  [['/usr/bin/heed', '--allow-file-access', 'heed://people/0192', '--lang=de'], '/people/0192'],
  [['heed:/people/0192/brief'], '/people/0192/brief'],
  [['heed:today/'], '/today'],
  [['HEED://today'], '/today'],
  [['heed://'], '/'],
  [['/usr/bin/heed'], null],
  [['https://heed.example/people'], null],
  [['heed://people/../../etc'], null],
  [['heed://people/"><script>'], null],
  [['heed://people/a b'], null],
  [[`heed://${'x'.repeat(500)}`], null],
])('%j leads to %s', (args, route) => expect(routeOfLink(args)).toBe(route));

test('is hidden only when the session says so', () => {
  expect(isHiddenStart(['/usr/bin/heed', '--hidden'])).toBe(true);
  expect(isHiddenStart(['/usr/bin/heed', '--hidden-things'])).toBe(false);
});
