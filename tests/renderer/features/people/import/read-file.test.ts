import { expect, test } from 'vitest';
import { chooseSeparator, decode, MOST_ROWS, readFile, readRows } from '#features/people/import/read-file.ts';

const ignore = () => undefined;
const never = new AbortController().signal;
const rowsOf = (text: string) => readRows(text, ignore, never);
const read = (content: BlobPart, name = 'people.csv') => readFile(new File([content], name), ignore, never);

test('line numbers are those of a text editor, over quoted line breaks of any kind', async () => {
  const rows = await rowsOf('Name,Note\r\n"Ada","one\r\ntwo\nthree"\r\nBo,x\r\n\r\nCy,"a\n\nb"\r\nDi,\r\n');
  expect(rows).toMatchObject([{ line: 1 }, { line: 2, cells: ['Ada', 'one\ntwo\nthree'] }, { line: 5, cells: ['Bo', 'x'] }, { line: 6, cells: [''] }, { line: 7 }, { line: 10, cells: ['Di', ''] }, { line: 11 }]);
});

test('line numbers hold across the pieces a long file is read in', async () => {
  const long = `Name,Note\n${Array.from({ length: 6_000 }, (_, at) => `Person ${at},"first ${'x'.repeat(60)}\nsecond"`).join('\n')}`;
  const rows = await rowsOf(long);
  if (!Array.isArray(rows)) throw new Error('not read');
  expect(long.length).toBeGreaterThan(256 * 1024);
  expect(rows).toHaveLength(6_001);
  expect(rows[6_000]).toMatchObject({ line: 2 + 5_999 * 2, cells: ['Person 5999', expect.stringContaining('second')] });
});

test('a quote that never closes is told of, not swallowed', async () => {
  const rows = await rowsOf('Name,Role\nAda,"Nurse\nBo,Cook\n');
  expect(rows).toMatchObject([{ line: 1 }, { line: 2, hasBrokenQuotes: true }]);
});

test('Excel says its separator itself', async () => {
  expect(await rowsOf('sep=;\nName;Rolle, kurz\nAda;x\n')).toMatchObject([{ line: 2, cells: ['Name', 'Rolle, kurz'] }, { line: 3 }, { line: 4 }]);
});

test.each([
  [',', 'Name,Email\nAda,a@x.org'],
  [';', 'Vorname;Nachname;Notiz\nAda;Okafor;"a, b, c, d"\nBo;Lind;"e, f"'],
  ['\t', 'Name\tEmail\nOkafor, Ada\ta@x.org'],
  ['|', 'Name|Email\nAda|a@x.org'],
  [',', 'Name\nAda'],
])('the separator %j', (separator, sample) => {
  expect(chooseSeparator(sample)).toBe(separator);
});

test('decodes by the first encoding that takes every byte', () => {
  expect(decode(new TextEncoder().encode('Jürgen'), ['utf-8', 'windows-1252'])).toBe('Jürgen');
  expect(decode(Uint8Array.from([0x4a, 0xfc, 0x72, 0x80]), ['utf-8', 'windows-1252'])).toBe('Jür€');
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x16, 0x04]), ['utf-16le'])).toBe('Ж');
  expect(decode(Uint8Array.from([0xff]), ['utf-8'])).toBeNull();
});

test('a file is read as a table, or refused with a reason', async () => {
  expect(await read('Name,Email\nAda,a@x.org\n')).toMatchObject({ kind: 'read', fileName: 'people.csv', table: { headings: ['Name', 'Email'], rows: [{ line: 2 }] } });
  expect(await read('Name,Email\n')).toMatchObject({ kind: 'refused', reason: 'no-rows' });
  expect(await read('')).toMatchObject({ kind: 'refused', reason: 'empty' });
  expect(await read(`Name\n${'Ada\n'.repeat(MOST_ROWS + 1)}`)).toMatchObject({ kind: 'refused', reason: 'too-many-rows' });
  expect(await read(`Name\n${'Ada\n'.repeat(2_000)}\0`)).toMatchObject({ kind: 'refused', reason: 'binary' });
});

test('reading stops when it is cancelled, and says how far it is', async () => {
  const shares: number[] = [];
  const text = `Name\n${'Ada Okafor\n'.repeat(15_000)}`;
  await readRows(text, (share) => shares.push(share), never);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.at(-1)).toBeCloseTo(1);
  const stop = new AbortController();
  stop.abort();
  expect(await readRows(text, ignore, stop.signal)).toBe('cancelled');
});
