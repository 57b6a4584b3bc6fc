import { expect, test } from 'vitest';
import { asksNothing, readSearchQuery } from '#domain/search/search-query.ts';

test.each([
  ['vpn from:ana kind:promise before:2026-03', { terms: ['vpn'], from: ['ana'], kinds: ['promise'], before: '2026-03-01' }],
  ['from:"Ana Ford" outage', { terms: ['outage'], from: ['ana', 'ford'] }],
  ['kind:notes since:2025', { kinds: ['note', 'private-note'], after: '2025-01-01' }],
  ['kind:commitments', { kinds: ['promise', 'action'] }],
  ['"on call" rota', { terms: ['on', 'call', 'rota'] }],
  ['KIND:Matter Café', { terms: ['cafe'], kinds: ['matter'] }],
  ['kind:cat before:soon', { kinds: [], before: null, unknown: ['kind:cat', 'before:soon'] }],
  ['from: kind:', { terms: [], from: [], kinds: [], unknown: [] }],
  ['kind:constructor', { kinds: [], unknown: ['kind:constructor'] }],
  ['before:2026-02-30', { before: null, unknown: ['before:2026-02-30'] }],
])('%j', (line, expected) => {
  expect(readSearchQuery(line)).toMatchObject(expected);
});

test.each(['', '  ', 'from:', '…'])('%j asks nothing yet', (line) => {
  expect(asksNothing(readSearchQuery(line))).toBe(true);
});

test.each([
  ['VPN von:ana art:versprechen vor:2026-03', { terms: ['vpn'], from: ['ana'], kinds: ['promise'], before: '2026-03-01' }],
  ['art:Notizen seit:3.2025', { kinds: ['note', 'private-note'], after: '2025-03-01' }],
  ['art:vorlagen ab:14.3.2026', { kinds: ['template'], after: '2026-03-14' }],
  ['art:erinn', { kinds: ['reminder'] }],
  ['kind:goal from:ben', { kinds: ['goal'], from: ['ben'] }],
  ['art:katze', { kinds: [], unknown: ['art:katze'] }],
])('%j where German is spoken', (line, expected) => {
  expect(readSearchQuery(line, 'de')).toMatchObject(expected);
});

test('words before a colon that are no filter are searched for', () => {
  expect(readSearchQuery('art:lob constructor:x', 'en')).toMatchObject({ terms: ['art', 'lob', 'constructor', 'x'], kinds: [], unknown: [] });
});
