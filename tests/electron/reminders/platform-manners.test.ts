import { expect, test } from 'vitest';
import { escapeMarkup, hasActions } from '#electron/reminders/platform-manners.ts';

test('markup in a text is shown as typed', () => {
  expect(escapeMarkup('R&D <b>&amp;</b>')).toBe('R&amp;D &lt;b&gt;&amp;amp;&lt;/b&gt;');
});

test.each([
  ['darwin', '33.2.1', true],
  ['linux', '33.2.1', false],
  ['linux', '44.7.9', false],
  ['linux', '44.8.0', true],
  ['win32', '45.4.1', true],
])('buttons on %s with %s: %s', (platform, version, expected) => expect(hasActions(platform, version)).toBe(expected));
