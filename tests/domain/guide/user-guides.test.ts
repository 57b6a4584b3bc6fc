import fs from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { kindWordsOf } from '#domain/capture/capture-words.ts';
import type { GuidePart, GuidePhrase } from '#domain/guide/guide.ts';
import { guideSections } from '#domain/guide/guide-sections.ts';
import { readGuide } from '#domain/guide/read-guide.ts';
import { sectionOfRoute } from '#domain/guide/section-of-route.ts';
import { languages } from '#domain/language/language.ts';
import { kindSaid } from '#domain/notes/capture.ts';
import { readSearchQuery } from '#domain/search/search-query.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');
const guides = fs.readdirSync(path.join(root, 'docs')).filter((name) => /^user-guide(\.[a-z]+)?\.md$/.test(name));

const partsOf = (name: string) => readGuide(read(`docs/${name}`)).chapters.flatMap((chapter) => [chapter, ...chapter.parts]);
const phrasesOf = (parts: readonly GuidePart[]): readonly GuidePhrase[] => parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.phrases)));
const anchorsOf = (name: string) => partsOf(name).map(({ id }) => id);
/** What stands as code in a section: what is to be typed. */
const typedIn = (name: string, id: string) => phrasesOf(partsOf(name).filter((part) => part.id === id)).flatMap(({ style, text }) => (style === 'code' ? text : []));
const languageOf = (name: string) => languages.find((language) => name === `user-guide.${language}.md`) ?? 'en';
const sources = (folder: string): string[] => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => read(path.join(folder, name)));

test('the English guide is there', () => expect(guides).toContain('user-guide.md'));

test.each(guides)('%s has every section that Heed leads to, each once', (name) => {
  const anchors = anchorsOf(name);
  expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
  expect(guideSections.filter((id) => !anchors.includes(id))).toEqual([]);
});

test.each(guides)('%s names the anchor of every heading, as the English one does', (name) => {
  const headings = read(`docs/${name}`).match(/^#{2,3} .*$/gm) ?? [];
  expect(headings.filter((heading) => !/ <a id="[a-z0-9-]+"><\/a>$/.test(heading))).toEqual([]);
  expect(anchorsOf(name)).toEqual(anchorsOf('user-guide.md'));
});

test.each(guides)('%s links only to sections it has', (name) => {
  const links = phrasesOf(partsOf(name)).flatMap(({ to }) => to ?? []);
  const anchors = anchorsOf(name);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((to) => !anchors.includes(to))).toEqual([]);
});

test.each(guides)('%s has nothing in it that Heed leaves out', (name) => {
  const kinds = new Set(fromMarkdown(read(`docs/${name}`)).children.map(({ type }) => type));
  expect([...kinds].filter((kind) => !['heading', 'paragraph', 'list'].includes(kind))).toEqual([]);
});

test.each(guides)('%s says words to type that Heed reads in its language', (name) => {
  const language = languageOf(name);
  const captured = typedIn(name, 'capture').flatMap((typed) => /^\p{L}{3,}(?= (?!--)|$)/u.exec(typed) ?? []);
  expect(captured.filter((word) => !Object.hasOwn(kindWordsOf[language], word))).toEqual([]);
  expect(captured.length).toBeGreaterThan(6);
  const slashed = typedIn(name, 'slash-lines').map((typed) => /^\/(\p{L}+)/u.exec(typed)?.[1] ?? typed);
  expect(slashed.filter((word) => kindSaid(word, language) === null)).toEqual([]);
  expect(new Set(slashed).size).toBe(6);
  const filters = typedIn(name, 'search').map((typed) => readSearchQuery(typed, language));
  expect(filters).toHaveLength(4);
  expect(filters.filter(({ terms, unknown }) => terms.length + unknown.length > 0)).toEqual([]);
});

test('every section that Heed knows is led to from a page or from beside something', () => {
  const linked = sources('renderer').flatMap((text) => [...text.matchAll(/section="([a-z-]+)"/g)].map(([, id]) => id));
  const led = new Set<string | undefined>([...Object.values(sectionOfRoute), ...linked]);
  expect(guideSections.filter((id) => !led.has(id))).toEqual([]);
});

test('every route with a section is a route of Heed', () => {
  const app = read('renderer/app.tsx');
  expect(Object.keys(sectionOfRoute).filter((route) => !app.includes(`path="${route}"`))).toEqual([]);
});
