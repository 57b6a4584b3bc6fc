/** Control characters, a byte order mark that crept in with a copy, and overrides of direction, which make a name read as another. */
// oxlint-disable-next-line no-control-regex -- these are what gets removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202d\u202e\ufeff]/g;

/** Nothing to clean: most cells of most files. */
const CLEAN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** One line, without control characters, as it was typed otherwise. */
export const cleanLine = (value: string): string =>
  CLEAN.test(value) ? value : value.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
