import { expect, test } from 'vitest';
import { guessCountry } from '#domain/settings/guess-country.ts';

test.each([
  [['en-GB'], 'GB'],
  [['de', 'de-AT'], 'AT'],
  [['zh-Hant-TW'], 'TW'],
  [['en', 'fr'], null],
  [['xx-ZZ', 'de-DE'], 'DE'],
  [[], null],
])('%j means %s', (languages, country) => {
  expect(guessCountry(languages, ['GB', 'AT', 'TW', 'DE'])).toBe(country);
});
