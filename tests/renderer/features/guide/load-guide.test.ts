import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadGuide } from '#features/guide/load-guide.ts';

const docs = path.resolve(import.meta.dirname, '../../../../docs');
const translated = fs.readdirSync(docs).flatMap((name) => /^user-guide\.([a-z]+)\.md$/.exec(name)?.[1] ?? []);

test.each([
  ['en-GB', 'en'],
  ['en-US', 'en'],
  ['tlh', 'en'],
  ['', 'en'],
  ...translated.flatMap((language) => [
    [language, language],
    [`${language.toUpperCase()}-AT`, language],
  ]),
] as [string, string][])('where %j is spoken, the guide is in %j', async (asked, language) => {
  const guide = await loadGuide(asked);
  expect(guide.language).toBe(language);
  expect(guide.chapters.length).toBeGreaterThan(20);
});
