import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowSealing, SEALED } from '#data/row-sealer.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at);
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const readable = new Set(['id', 'personId', 'dueOn', 'personIds']);
const sealer = createRowSealing(key, random)('commitments', readable);
const row = { id: 'promise', personId: 'ana', dueOn: null, personIds: ['ana', 'bo'], text: 'ask about the VPN ☎', slips: [{ on: '2024-11-10' }], updatedAt: 3 };
const boxOf = (sealed: object) => (sealed as Record<string, Uint8Array>)[SEALED] as Uint8Array;

test('leaves readable only what indexes need', () => {
  const sealed = sealer.seal(row);
  expect({ ...sealed, [SEALED]: null }).toEqual({ id: 'promise', personId: 'ana', dueOn: null, personIds: ['ana', 'bo'], [SEALED]: null });
  expect(new TextDecoder('latin1').decode(boxOf(sealed))).not.toContain('VPN');
});

test('opens any row as it was', () => {
  fc.assert(
    fc.property(fc.record({ id: fc.string(), personId: fc.string(), text: fc.string({ unit: 'grapheme' }), nested: fc.jsonValue() }), (any) => {
      const plain = JSON.parse(JSON.stringify(any)) as typeof row;
      expect(sealer.open(sealer.seal(plain))).toEqual(plain);
    }),
  );
});

test('writes what any other XChaCha20-Poly1305 opens', () => {
  const box = boxOf(sealer.seal(row));
  const opened = xchacha20poly1305(key, box.subarray(0, 24), new TextEncoder().encode('commitments/promise')).decrypt(box.subarray(24));
  expect(JSON.parse(new TextDecoder().decode(opened))).toEqual({ text: row.text, slips: row.slips, updatedAt: 3 });
});

test('opens what another run sealed', () => {
  expect(createRowSealing(key, random)('commitments', readable).open(sealer.seal(row))).toEqual(row);
});

test('never uses a nonce twice', () => {
  const nonces = new Set<string>();
  for (let run = 0; run < 20; run += 1) {
    const { seal } = createRowSealing(key, random)('commitments', readable);
    for (let count = 0; count < 50; count += 1) nonces.add(boxOf(seal(row)).subarray(0, 24).join());
  }
  expect(nonces.size).toBe(1_000);
});

test.each<[string, () => Readonly<Record<string, unknown>>]>([
  ['sealed with another key', () => createRowSealing(key.toReversed(), random)('commitments', readable).seal(row)],
  ['of another table', () => createRowSealing(key, random)('matters', readable).seal(row)],
  ['passed off as another row', () => ({ ...sealer.seal(row), id: 'another' })],
  ['cut short', () => ({ ...sealer.seal(row), [SEALED]: new Uint8Array(10) })],
  ...[0, 20, 24, 40, -1].map((at) => [`with a bit flipped at ${at}`, () => flipped(at)] as [string, () => Readonly<Record<string, unknown>>]),
])('does not open a row %s', (_what, sealed) => {
  expect(() => sealer.open(sealed())).toThrow();
});

function flipped(at: number) {
  const sealed = sealer.seal(row);
  const box = boxOf(sealed);
  const index = at < 0 ? box.length + at : at;
  box[index] = (box[index] as number) ^ 1;
  return sealed;
}

test('passes on a row that was never sealed', () => {
  expect(sealer.open(row)).toBe(row);
});
