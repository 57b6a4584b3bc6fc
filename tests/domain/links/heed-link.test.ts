import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heedLinkText, isHeedLink, parseHeedLink, routeOfHeedLink } from '#domain/links/heed-link.ts';
import type { PersonId } from '#domain/people/person.ts';

const ID = '0192f0c4-5b3e-7a01-8c2d-0123456789ab' as PersonId;
const person = { kind: 'person', personId: ID } as const;
const brief = { kind: 'brief', personId: ID } as const;

test.each([
  [`heed:person/${ID}`, person],
  [`heed://person/${ID}`, person],
  [`heed:///person/${ID}/`, person],
  [`HEED:Person/${ID.toUpperCase()}`, person],
  [`heed:brief/${ID}`, brief],
  [`heed://brief/${ID}/`, brief],
  ['heed:today', { kind: 'today' }],
  ['heed://today/', { kind: 'today' }],
])('%s is understood', (text, link) => expect(parseHeedLink(text)).toEqual(link));

test.each([
  ['heed:'],
  ['heed://'],
  ['heed:person'],
  ['heed:person/'],
  ['heed:person/0192'],
  [`heed:people/${ID}`],
  [`heed:person/${ID}/brief`],
  [`heed:person/${ID}/../../settings`],
  [`heed:person/${ID}?q=1`],
  [`heed:person/${ID}#/settings`],
  [`heed:person/${ID}%2fhandover`],
  [`heed:person/${ID}\n`],
  [`heed:person/${ID} --no-sandbox`],
  [` heed:person/${ID}`],
  [`heed:/person/${ID}`],
  [`heed:////person/${ID}`],
  [`heed:settings/data`],
  ['heed:today/now'],
  [`heeds:person/${ID}`],
  [`https://heed.example/person/${ID}`],
])('%j is not', (text) => expect(parseHeedLink(text)).toBeNull());

test('a link copied leads back to where it was copied', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('person', 'brief'), (id, kind) => {
      const link = { kind, personId: id as PersonId } as const;
      expect(parseHeedLink(heedLinkText(link))).toEqual(link);
    }),
  );
});

test('whatever a link says, it leads to a page of a person or of today, or nowhere', () => {
  const pieces = fc.constantFrom('heed:', '//', '/', 'person', 'brief', 'today', ID, '..', '%2e', '#', '?', '\0', '\n', ' ', '--capture', 'é', '<script>');
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces).map((parts) => parts.join('')), fc.array(pieces).map((parts) => `heed:${parts.join('')}`));
  fc.assert(
    fc.property(anything, (text) => {
      const link = parseHeedLink(text);
      if (link === null) return;
      expect(isHeedLink(text)).toBe(true);
      expect(routeOfHeedLink(link)).toMatch(/^\/today$|^\/people\/[0-9a-f-]{36}(\/brief)?$/);
    }),
    { numRuns: 3_000 },
  );
});
