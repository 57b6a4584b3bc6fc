/** A text as names are compared in it, with the place in the original of every character. */
export interface FoldedText {
  readonly folded: string;
  /** Where a UTF-16 unit of `folded` came from in the original; of its end, the end of the original. */
  readonly originOf: (index: number) => number;
}

/** Letters that do not come apart into a base letter and a mark, but that people type without the mark. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };
const ASCII = /^[\x00-\x7f]*$/; // oxlint-disable-line no-control-regex -- the whole of ASCII is meant
const MARKS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mark}+/gu;
/** What stands inside words unseen: soft hyphens, joiners, direction marks. */
const UNSEEN = /^[\p{Cf}]$/u;
const MARK = /^\p{Mark}$/u;

function foldCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFKD').replace(MARKS, '$1').replace(/[łøđßæœðþı]/g, (letter) => plainLetters[letter] ?? letter);
  return plain.replace(/\s/gu, ' ').replace(/[’‘ʼ`´]/g, '\'').replace(/[‐‑–]/g, '-');
}

/** Case, marks and forms of signs folded character by character, so that what is found can be pointed at in the original. */
export function foldWithPositions(text: string): FoldedText {
  if (ASCII.test(text)) return { folded: text.toLowerCase().replace(/\s/g, ' ').replaceAll('`', "'"), originOf: (index) => index }; // the same, many times faster
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    // A mark on a Latin, Greek or Cyrillic letter is folded away with it, written as one character or as two.
    const isMarkOfLetter = MARK.test(character) && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(before);
    const plain = isMarkOfLetter ? '' : foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    folded += plain;
    if (!isMarkOfLetter && plain !== '') before = character;
    at += character.length;
  }
  return { folded, originOf: (index) => origins[index] ?? text.length };
}
