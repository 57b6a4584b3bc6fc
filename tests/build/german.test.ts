import fs from 'node:fs/promises';
import path from 'node:path';
import { formatter } from '@lingui/format-po';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { beforeAll, expect, test } from 'vitest';
import { expandMacros } from '#build/expand-macros.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The English and the German of every message that stands in the code. */
let messages: readonly { readonly english: string; readonly german: string }[] = [];

beforeAll(async () => {
  const file = path.join(root, 'locales/de.po');
  const german = await formatter().parse(await fs.readFile(file, 'utf8'), { locale: 'de', sourceLocale: 'en', filename: file });
  const english = new Map<string, string>();
  for (const folder of ['domain', 'electron', 'renderer']) {
    for (const name of await fs.readdir(path.join(root, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      const source = path.join(root, folder, name);
      for (const [id, message] of messagesIn(expandMacros(await fs.readFile(source, 'utf8'), source)?.code ?? '')) english.set(id, message);
    }
  }
  messages = [...english].map(([id, message]) => ({ english: message, german: german[id]?.translation ?? '' }));
}, 120_000);

const LITERAL = String.raw`"(?:[^"\\]|\\.)*"`;
const MESSAGE = new RegExp(String.raw`/\*i18n\*/\s*\{\s*id: (${LITERAL}),\s*message: (${LITERAL})`, 'g');

/** Ids and texts of the messages in a module as the macros leave it. */
const messagesIn = (expanded: string): [string, string][] => [...expanded.matchAll(MESSAGE)].map(([, id = '', message = '']) => [JSON.parse(id) as string, JSON.parse(message.replace(/\\x/g, '\\u00')) as string]);

test('every message of the code is found and has German', () => {
  expect(messages.length).toBeGreaterThan(3_000);
  expect(messages.filter(({ german }) => german === '').map(({ english }) => english)).toEqual([]);
});

/** What a message takes in: names of placeholders, and each tag as often as it opens or closes. */
function parts(message: string): string[] {
  const names = new Set<string>();
  const walk = (tokens: unknown): void => {
    if (typeof tokens === 'string') return;
    if (!Array.isArray(tokens)) return;
    for (const token of tokens as unknown[]) {
      if (!Array.isArray(token)) continue;
      const [name, , format] = token as [string, string?, unknown?];
      if (name !== '#') names.add(name);
      if (typeof format === 'object' && format !== null) Object.values(format).forEach(walk);
    }
  };
  walk(compileMessage(message));
  return [...[...names].sort(), ...new Set([...message.matchAll(/<\/?(\w+)\/?>/g)].map(([tag]) => tag).sort())];
}

test('German takes in what English does', () => {
  const different = messages.filter(({ english, german }) => german !== '' && parts(english).join() !== parts(german).join());
  expect(different).toEqual([]);
});

test('what a message takes in is seen inside the cases of a plural, too', () => {
  expect(parts('{n, plural, one {One of {name}} other {# of <0>{name}</0>}}')).toEqual(['n', 'name', '</0>', '<0>']);
});
