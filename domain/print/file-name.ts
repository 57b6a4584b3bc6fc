import { t } from '@lingui/core/macro';

/** File systems count bytes (255) while Windows counts UTF-16 units; this leaves room for " (12)" and ".pdf" in both. */
const MAX_BYTES = 200;
const MAX_UNITS = 100;

/** Names that Windows gives to devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])( *\.|$)/i;
/** Forbidden on Windows or a path separator somewhere, control characters, and marks that turn the reading direction around. */
const UNSAFE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"/\\|?*]/gu;

const utf8Bytes = (character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A file name without extension that every system takes, from any text. Never empty, never cut inside a character. */
export function fileNameOf(text: string): string {
  const wanted = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();
  let name = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(wanted)) {
    bytes += Array.from(segment).reduce((sum, character) => sum + utf8Bytes(character), 0);
    if (bytes > MAX_BYTES || name.length + segment.length > MAX_UNITS) break;
    name += segment;
  }
  // Windows drops a dot or space at the end, and a leading dot hides the file elsewhere.
  name = name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  if (name === '') return t`Untitled`;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** The same names with a number behind each that was there before, compared as case-blind file systems do. */
export function distinctFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
