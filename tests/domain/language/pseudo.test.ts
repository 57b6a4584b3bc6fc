import { plural, t } from '@lingui/core/macro';
import { afterEach, expect, test } from 'vitest';
import { compilerFor } from '#domain/language/catalogues.ts';
import { speak, speakEnglish } from '#domain/language/speak.ts';

afterEach(speakEnglish);

const disguised = { language: 'en', locale: 'en-XA' } as const;

test('disguises words and keeps names and numbers as they are', async () => {
  speak(disguised, {}, await compilerFor(disguised));
  const name = 'Ada';
  expect(t`Promised to ${name}`).toBe('[Þŕóɱíšéð ţó Ada one]');
});

test('keeps the cases of a plural', async () => {
  speak(disguised, {}, await compilerFor(disguised));
  const said = (count: number) => plural(count, { one: 'One left', other: '# left' });
  expect([said(1), said(7)]).toEqual([expect.stringMatching(/^\[Óñé ļéƒţ.*\]$/), expect.stringMatching(/^\[7 ļéƒţ.*\]$/)]);
});

test('is loaded for its own locale only', async () => {
  expect(await compilerFor({ language: 'en', locale: 'en-GB' })).toBeUndefined();
  expect(await compilerFor({ language: 'de', locale: 'de-DE' })).toBeUndefined();
});
