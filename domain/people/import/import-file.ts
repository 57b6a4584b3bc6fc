/** Encodings that exports are met in, as the Encoding Standard names them. */
export type ImportEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type RefusalReason = 'too-large' | 'empty' | 'workbook' | 'pdf' | 'calendar' | 'web-page' | 'binary';

export type ImportFile =
  /** Text, to be decoded with the first of these that takes every byte. */
  | { readonly kind: 'text'; readonly tryEncodings: readonly ImportEncoding[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;
/** Enough of a file to tell what it is. */
export const HEAD_BYTES = 4096;

const refused = (reason: RefusalReason): ImportFile => ({ kind: 'refused', reason });
const text = (...tryEncodings: ImportEncoding[]): ImportFile => ({ kind: 'text', tryEncodings });

/**
 * Tells from its first bytes (up to `HEAD_BYTES`) whether a file can be a table of text, and in which encoding.
 * `size` is that of the whole file in bytes. A byte order mark decides; without one UTF-8 is tried before Windows-1252
 * (which Excel writes as "CSV", and which holds all of Latin-1), as nearly no old text happens to be valid UTF-8.
 */
export function recogniseFile(head: Uint8Array, size: number): ImportFile {
  if (size > LARGEST_FILE_BYTES) return refused('too-large');
  if (size === 0 || head.length === 0) return refused('empty');
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return text('utf-8');
  if (startsWith(head, [0xff, 0xfe])) return text('utf-16le');
  if (startsWith(head, [0xfe, 0xff])) return text('utf-16be');
  if (startsWith(head, [0x50, 0x4b]) && (head[2] ?? 0) < 9) return refused('workbook'); // zip, as .xlsx, .ods and .numbers are
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return refused('workbook'); // .xls
  const beginning = String.fromCharCode(...head.subarray(0, 200)).trimStart().toLowerCase();
  if (beginning.startsWith('%pdf')) return refused('pdf');
  if (beginning.startsWith('begin:vcalendar')) return refused('calendar');
  if (/^<(!doctype|html|\?xml|table)/.test(beginning)) return refused('web-page'); // some HR systems call this ".xls"
  return recogniseBytes(head);
}

function recogniseBytes(head: Uint8Array): ImportFile {
  let nulsAtEven = 0;
  let nulsAtOdd = 0;
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) nulsAtEven += 1;
    else if (byte === 0) nulsAtOdd += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  });
  // Text of western letters in UTF-16 has a NUL at every second place; other files have theirs anywhere.
  const half = head.length / 2;
  if (nulsAtEven === 0 && nulsAtOdd > half * 0.4) return text('utf-16le');
  if (nulsAtOdd === 0 && nulsAtEven > half * 0.4) return text('utf-16be');
  if (nulsAtEven + nulsAtOdd > 0 || controls > head.length * 0.02) return refused('binary');
  return text('utf-8', 'windows-1252');
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
