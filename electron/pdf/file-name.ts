/** Most file systems take 255 bytes; room is left for " (99).pdf". */
const MOST_BYTES = 200;
// Windows refuses these characters and names; a file should be safe to hand to anyone.
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name of a PDF from a suggested one: no separators, no forbidden characters, short enough in any script. */
export function pdfFileName(suggested: string): string {
  const cleaned = suggested.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
  const name = RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
  return `${shortened(name) || 'Heed'}.pdf`;
}

function shortened(name: string): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES) break;
    kept += character;
  }
  return kept.trimEnd();
}
