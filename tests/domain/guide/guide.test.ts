import { expect, test } from 'vitest';
import { findInGuide } from '#domain/guide/find-in-guide.ts';
import { chapterOf } from '#domain/guide/guide.ts';
import { readGuide } from '#domain/guide/read-guide.ts';

const guide = readGuide(`# Heed benutzen

Zuhören, *versprechen*.

## Sicherungen <a id="backups"></a>

Eine Datei hält alles. Siehe [Größe](#size) und [das Format](archive-format.md).

### Größe <a id="size"></a>

- kurz: \`B\`
- **lang**

## Ohne Anker

<script>alert(1)</script>

Text <b onclick="x()">fett</b>.
`);

test('chapters and parts are called by their anchors, in any language, or by their words', () => {
  expect(guide.title).toBe('Heed benutzen');
  expect(guide.chapters.map(({ id, title, parts }) => [id, title, parts.map((part) => part.id)])).toEqual([
    ['backups', 'Sicherungen', ['size']],
    ['ohne-anker', 'Ohne Anker', []],
  ]);
  expect(chapterOf(guide, 'size')?.id).toBe('backups');
  expect(chapterOf(guide, 'nowhere')).toBeUndefined();
});

test('links lead only within the guide, and lists keep their items', () => {
  const [chapter] = guide.chapters;
  const [paragraph] = chapter?.blocks ?? [];
  expect(paragraph?.kind === 'paragraph' && paragraph.phrases.filter(({ to }) => to !== null)).toEqual([{ text: 'Größe', style: 'plain', to: 'size' }]);
  expect(chapter?.parts[0]?.blocks).toEqual([
    {
      kind: 'list',
      isNumbered: false,
      items: [
        [
          { text: 'kurz: ', style: 'plain', to: null },
          { text: 'B', style: 'code', to: null },
        ],
        [{ text: 'lang', style: 'strong', to: null }],
      ],
    },
  ]);
});

test('HTML never gets in', () => {
  const text = JSON.stringify(guide);
  expect(text).not.toMatch(/<|alert|onclick/);
  expect(text).toContain('fett');
});

test.each([
  ['grosse', ['size', 'backups'], 'without marks, the title first'],
  ['datei al', ['backups'], 'the words in any place, the last one only begun'],
  ['versprechen', [], 'not in the introduction'],
  ['', [], 'nothing for nothing'],
])('%j is found in %j: %s', (typed, ids) => {
  expect(findInGuide(guide, typed).map(({ id }) => id)).toEqual(ids);
});

test('a hit shows its line with the words marked', () => {
  expect(findInGuide(guide, 'hält')[0]?.excerpt.filter(({ isHit }) => isHit)).toEqual([{ text: 'hält', isHit: true }]);
});
