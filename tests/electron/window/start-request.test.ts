import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStart, routeOfLink } from '#electron/window/start-request.ts';

const ID = '0192f0c4-5b3e-7a01-8c2d-0123456789ab';
const HEED = '/usr/bin/heed';
const read = (...args: string[]) => readStart([HEED, ...args], '/home/ann');

test.each([
  [['--allow-file-access', `heed://person/${ID}`, '--lang=de'], `/people/${ID}`],
  [[`heed:brief/${ID}`], `/people/${ID}/brief`],
  [['HEED:today'], '/today'],
  [['heed:people/0192'], '/unknown-link'],
  [['heed://person/../../etc'], '/unknown-link'],
])('%j leads to %s', (args, route) => {
  const start = read(...args);
  expect(start.kind === 'link' && routeOfLink(start.link)).toBe(route);
});

test.each([
  [['Heed 2026-11-22.zip'], '/home/ann/Heed 2026-11-22.zip'],
  [['--no-sandbox', '/media/stick/heed-000042-20261122T080215Z-daily-1830.zip.age'], '/media/stick/heed-000042-20261122T080215Z-daily-1830.zip.age'],
  [['file:///home/ann/J%C3%BCrgen/all.ZIP'], '/home/ann/Jürgen/all.ZIP'],
])('%j is a file', (args, file) => expect(read(...args)).toEqual({ kind: 'file', file }));

test.each([
  [[], 'window'],
  [['/home/ann/heed'], 'window'],
  [['--some=all.zip'], 'window'],
  [['file://server/share/all.zip'], 'window'],
  [['file:///home/%00.zip'], 'window'],
  [['https://heed.example/all.pdf'], 'window'],
  [['--hidden'], 'hidden'],
  [['--hidden', `heed:person/${ID}`], 'hidden'],
  [['--hidden-things'], 'window'],
  [['--capture'], 'capture'],
  [['--version', '--capture'], 'version'],
])('%j asks for %s', (args, kind) => expect(read(...args).kind).toBe(kind));

test('the program itself is no file to open, whatever it is called', () => expect(readStart(['/opt/heed.zip'], '/')).toEqual({ kind: 'window' }));

test('no argument breaks a start', () => {
  const argument = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((text) => `file://${text}`), fc.string().map((text) => `heed:${text}`));
  fc.assert(
    fc.property(fc.array(argument), (args) => {
      expect(['window', 'link', 'file']).toContain(read(...args.filter((arg) => !arg.startsWith('--'))).kind);
    }),
  );
});
