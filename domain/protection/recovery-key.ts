/** Crockford's base32: no I, L, O, U, so that nothing is misread; what is typed in their place is understood. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 16;
const KEY_CHARACTERS = 26;
const CHECK_CHARACTERS = 2;
const GROUP = 4;
/** The largest prime that two characters hold: any one wrong character, and any two swapped neighbours, are noticed. */
const CHECK_MODULUS = 1021n;

/** The recovery key as a person reads and types it: `AB12-…`, seven groups, the last two characters a checksum. */
export function writeRecoveryKey(key: Uint8Array): string {
  const number = key.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const characters = inBase32(number, KEY_CHARACTERS) + inBase32(number % CHECK_MODULUS, CHECK_CHARACTERS);
  return (characters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** The key in what was typed, with any spaces, hyphens and case; null when the checksum does not agree. */
export function readRecoveryKey(typed: string): Uint8Array | null {
  const characters = typed
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (characters.length !== KEY_CHARACTERS + CHECK_CHARACTERS) return null;
  const number = fromBase32(characters.slice(0, KEY_CHARACTERS));
  const check = fromBase32(characters.slice(KEY_CHARACTERS));
  if (number === null || check === null || number >> BigInt(KEY_BYTES * 8) !== 0n || number % CHECK_MODULUS !== check) return null;
  return Uint8Array.from({ length: KEY_BYTES }, (_, index) => Number((number >> BigInt((KEY_BYTES - 1 - index) * 8)) & 255n));
}

function inBase32(number: bigint, length: number): string {
  let rest = number;
  let written = '';
  for (let count = 0; count < length; count += 1) {
    written = `${ALPHABET[Number(rest % 32n)]}${written}`;
    rest /= 32n;
  }
  return written;
}

function fromBase32(characters: string): bigint | null {
  let number = 0n;
  for (const character of characters) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    number = number * 32n + BigInt(value);
  }
  return number;
}
