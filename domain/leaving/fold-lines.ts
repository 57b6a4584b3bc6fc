const MOST_BYTES = 75;

const utf8Bytes = (character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/**
 * Folds the lines of an iCalendar text at 75 bytes (RFC 5545, 3.1), never within a character. ical.js folds too, but
 * forgets to count the space that a continued line begins with.
 */
export const foldLines = (text: string): string => `${text.replaceAll('\r\n ', '').trimEnd().split('\r\n').map(foldLine).join('\r\n')}\r\n`;

function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Bytes(character);
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
