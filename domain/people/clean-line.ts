/** Control characters, a byte order mark that crept in with a copy, and overrides of direction, which make a name read as another. */
// oxlint-disable-next-line no-control-regex -- these are what gets removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202d\u202e\ufeff]/g;

/** One line, without control characters, as it was typed otherwise. */
export const cleanLine = (value: string): string => value.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
