const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_WORDS = 6;

/** Bytes as Bech32 (BIP 173), the form in which age writes its keys. `prefix` in lower case. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const words = inFiveBits(bytes);
  return `${prefix}1${[...words, ...checksum(prefix, words)].map((word) => ALPHABET[word]).join('')}`;
}

function inFiveBits(bytes: Uint8Array): number[] {
  const words: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) words.push((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) words.push((held << (5 - bits)) & 31);
  return words;
}

function checksum(prefix: string, words: readonly number[]): number[] {
  const codes = prefix.split('').map((character) => character.charCodeAt(0));
  const remainder = polymod([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words, ...Array<number>(CHECK_WORDS).fill(0)]) ^ 1;
  return Array.from({ length: CHECK_WORDS }, (_, index) => (remainder >> (5 * (CHECK_WORDS - 1 - index))) & 31);
}

function polymod(words: readonly number[]): number {
  let sum = 1;
  for (const word of words) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ word;
    for (const [bit, generator] of GENERATORS.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum;
}
