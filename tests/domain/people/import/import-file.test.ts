import { expect, test } from 'vitest';
import { LARGEST_FILE_BYTES, recogniseFile } from '#domain/people/import/import-file.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, order: 'le' | 'be') => Uint8Array.from(Array.from(ascii(text)).flatMap((byte) => (order === 'le' ? [byte, 0] : [0, byte])));
const bytes = (...values: number[]) => Uint8Array.from(values);
const csv = 'First Name,Last Name\r\nAda,Okafor\r\n';

test.each([
  ['plain text', ascii(csv), { kind: 'text', tryEncodings: ['utf-8', 'windows-1252'] }],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 65, 44), { kind: 'text', tryEncodings: ['utf-8'] }],
  ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 65, 0), { kind: 'text', tryEncodings: ['utf-16le'] }],
  ['UTF-16 BE with a mark', bytes(0xfe, 0xff, 0, 65), { kind: 'text', tryEncodings: ['utf-16be'] }],
  ['UTF-16 LE without one', wide(csv, 'le'), { kind: 'text', tryEncodings: ['utf-16le'] }],
  ['UTF-16 BE without one', wide(csv, 'be'), { kind: 'text', tryEncodings: ['utf-16be'] }],
  ['Latin-1', bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72), { kind: 'text', tryEncodings: ['utf-8', 'windows-1252'] }],
  ['an Excel workbook', bytes(0x50, 0x4b, 3, 4, 20, 0), { kind: 'refused', reason: 'workbook' }],
  ['an old Excel workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { kind: 'refused', reason: 'workbook' }],
  ['a PDF', ascii('%PDF-1.7\n'), { kind: 'refused', reason: 'pdf' }],
  ['a calendar', ascii('BEGIN:VCALENDAR\r\nVERSION:2.0'), { kind: 'refused', reason: 'calendar' }],
  ['a web page called .xls', ascii('<html><table>'), { kind: 'refused', reason: 'web-page' }],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), { kind: 'refused', reason: 'binary' }],
  ['bytes without sense', bytes(...Array.from({ length: 400 }, (_, at) => (at * 7) % 31)), { kind: 'refused', reason: 'binary' }],
  ['nothing', bytes(), { kind: 'refused', reason: 'empty' }],
])('%s', (_, head, expected) => {
  expect(recogniseFile(head, head.length)).toEqual(expected);
});

test('a name that begins with PK is no workbook', () => {
  expect(recogniseFile(ascii('PK,Name\r\n1,Ada'), 15).kind).toBe('text');
});

test('refuses by size before anything else', () => {
  expect(recogniseFile(ascii(csv), LARGEST_FILE_BYTES)).toMatchObject({ kind: 'text' });
  expect(recogniseFile(ascii(csv), LARGEST_FILE_BYTES + 1)).toEqual({ kind: 'refused', reason: 'too-large' });
});
