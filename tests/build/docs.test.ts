import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const isThere = (file: string) => fs.existsSync(path.join(root, file));
const inDocs = fs.readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => path.join('docs', name));
const pages = [...fs.readdirSync(root), ...inDocs].filter((name) => name.endsWith('.md'));
const PICTURE = 'docs/pictures/processes.svg';

/** The anchor that GitHub gives a heading. */
const slug = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');

function anchorsOf(page: string): Set<string> {
  const text = read(page);
  const headings = [...text.matchAll(/^#+ +(.+?)(?: *\{#[\w-]+\})?$/gm)].map(([, heading = '']) => slug(heading));
  return new Set([...headings, ...[...text.matchAll(/(?:id|name)="([^"]+)"|\{#([\w-]+)\}/g)].map(([, id, braced]) => id ?? braced ?? '')]);
}

/** Where links and pictures of a page lead, fenced code left out. */
function targetsOf(page: string): string[] {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, inline, attribute]) => inline ?? attribute ?? '');
}

test.each(pages)('%s leads nowhere that is not there', (page) => {
  const broken = targetsOf(page).filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? page : path.join(path.dirname(page), file);
    return !isThere(to) || (anchor !== undefined && to.endsWith('.md') && !anchorsOf(to).has(decodeURIComponent(anchor)));
  });
  expect(broken).toEqual([]);
});

test.each(pages)('%s names only files and commands that exist', (page) => {
  const spans = [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const files = spans.filter((span) => /^(domain|electron|renderer|build|tests|docs)\/[\w./-]+$/.test(span) && !isThere(span));
  const commands = spans.flatMap((span) => /^npm run ([\w:-]+)/.exec(span)?.[1] ?? []).filter((name) => !Object.hasOwn(scripts, name));
  expect([...files, ...commands]).toEqual([]);
});

test('every page of docs is reached from the README', () => {
  const reached = new Set<string>();
  const visit = (page: string) => {
    if (reached.has(page)) return;
    reached.add(page);
    for (const target of targetsOf(page)) {
      const to = path.join(path.dirname(page), target.split('#')[0] ?? '');
      if (to.endsWith('.md') && isThere(to)) visit(to);
    }
  };
  visit('README.md');
  expect(inDocs.filter((page) => page.endsWith('.md') && !reached.has(page))).toEqual([]);
});

test('the picture of the processes shows what the code does', () => {
  const svg = read(PICTURE);
  const shown = [...svg.matchAll(/data-path="([^"]+)"/g)].map(([, shownPath = '']) => shownPath);
  expect(shown.length).toBeGreaterThan(12);
  expect(shown.filter((each) => !isThere(each))).toEqual([]);
  const arrows = [...svg.matchAll(/data-in="([^"]+)" data-says="([^"]+)"/g)].map(([, file = '', says = '']) => ({ file, says: says.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&') }));
  expect(arrows.length).toBeGreaterThan(9);
  expect(arrows.filter(({ file, says }) => !isThere(file) || !read(file).includes(says))).toEqual([]);
});

test('the page about architecture names every part of main and of the windows', () => {
  const page = read('docs/architecture.md');
  const folders = ['electron', 'renderer'].flatMap((top) => fs.readdirSync(path.join(root, top), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])));
  expect(folders.filter((name) => !page.includes(`${name}/`))).toEqual([]);
});
