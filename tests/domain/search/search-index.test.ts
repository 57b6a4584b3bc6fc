import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '#domain/people/person.ts';
import type { SearchDocument } from '#domain/search/search-document.ts';
import { openIndex, type SearchIndex } from '#domain/search/search-index.ts';
import { readSearchQuery } from '#domain/search/search-query.ts';
import { searchTerms } from '#domain/search/search-terms.ts';

const document = (text: string, more: Partial<SearchDocument> = {}): SearchDocument => ({ kind: 'note', personIds: [], on: null, text, isPrivate: false, route: '/today', ...more });
const indexOf = (texts: Readonly<Record<string, string | SearchDocument>>): SearchIndex => {
  const index = openIndex();
  for (const [key, text] of Object.entries(texts)) index.put(key, typeof text === 'string' ? document(text) : text);
  return index;
};
const found = (index: SearchIndex, line: string, fits: (id: PersonId) => boolean = () => true) => index.search(readSearchQuery(line), fits, 10).hits.map(({ key }) => key);

const notes = indexOf({
  vpn: 'The VPN drops twice a day',
  cafe: 'Lunch at the Café Ångström with Łukasz',
  budget: 'Budget answer by Friday, the budgeting round is late',
  tokyo: '東京の会議は来週です',
  strasse: 'Der Umzug in die Hauptstraße',
});

test.each([
  ['vpn', ['vpn']],
  ['VPN day', ['vpn']],
  ['vpn lunch', []],
  ['cafe angstrom lukasz', ['cafe']],
  ['budg', ['budget']],
  ['bugdet', ['budget']],
  ['budgt', ['budget']],
  ['angstrm', ['cafe']],
  ['東京', ['tokyo']],
  ['会議', ['tokyo']],
  ['hauptstrasse', ['strasse']],
  ['zzz', []],
])('%j finds %j', (line, keys) => {
  expect(found(notes, line)).toEqual(keys);
});

test('the word itself comes before what it begins, and that before a typo of it', () => {
  const index = indexOf({ typo: 'plam', begun: 'planning', itself: 'plan' });
  expect(found(index, 'plan')).toEqual(['itself', 'begun', 'typo']);
});

test('of what is as good, the newer comes first', () => {
  const index = indexOf({ old: document('rota', { on: '2019-03-01' as never }), young: document('rota', { on: '2026-03-01' as never }) });
  expect(found(index, 'rota')).toEqual(['young', 'old']);
});

test('what bears a year long ago is found like all else, after the newer', () => {
  const index = indexOf({ old: document('birthday cake', { on: '1931-05-02' as never }), young: document('birthday cake', { on: '2020-05-02' as never }) });
  expect(found(index, 'cake')).toEqual(['young', 'old']);
});

test('filters hold people, kinds and days', () => {
  const index = indexOf({
    a: document('rota', { kind: 'promise', personIds: ['ana' as PersonId], on: '2026-03-01' as never }),
    b: document('rota', { kind: 'note', personIds: ['ben' as PersonId], on: '2025-03-01' as never }),
    c: document('rota', { kind: 'template' }),
  });
  expect(found(index, 'rota kind:promise')).toEqual(['a']);
  expect(found(index, 'rota from:ben', (id) => id === 'ben')).toEqual(['b']);
  expect(found(index, 'rota before:2026')).toEqual(['b']);
  expect(found(index, 'after:2025-03-01')).toEqual(['a', 'b']);
  expect(found(index, 'after:2025-03-02 before:2026-03-01')).toEqual([]);
});

test('a record that changed is found by its new words only, one that went by none', () => {
  const index = indexOf({ a: 'first words', b: 'other words' });
  index.put('a', document('second words'));
  expect([found(index, 'first'), found(index, 'second')]).toEqual([[], ['a']]);
  index.remove('b');
  expect([found(index, 'other'), index.size]).toEqual([[], 1]);
});

test('the total counts what is beyond the limit', () => {
  const index = indexOf(Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`n${number}`, 'rota'])));
  expect(index.search(readSearchQuery('rota'), () => true, 10)).toMatchObject({ total: 30, hits: { length: 10 } });
});

const words = fc.array(fc.constantFrom('plan', 'plant', 'planet', 'rota', 'vpn', 'Łódź', '会議', 'café'), { minLength: 1, maxLength: 6 });

test('kept and opened again, an index answers as before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(words)), { maxLength: 20 }), words, (steps, query) => {
      const index = openIndex();
      for (const [key, text] of steps) {
        if (text === null) index.remove(key);
        else index.put(key, document(text.join(' ')));
      }
      const again = openIndex(index.pack());
      const line = query.slice(0, 2).join(' ');
      expect(new Set(found(again, line))).toEqual(new Set(found(index, line)));
      expect(again.size).toBe(index.size);
    }),
  );
});

test('every record is found by each of its words, in any writing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
      const index = indexOf({ a: text });
      for (const { term, from, to } of searchTerms(text)) {
        if (term === '') continue;
        expect(index.search({ ...readSearchQuery(''), terms: [term] }, () => true, 10).hits).toHaveLength(1);
        expect(text.slice(from, to).length).toBeGreaterThan(0);
      }
    }),
  );
});
