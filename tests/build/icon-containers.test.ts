import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { icns, ico } from '#build/icon-containers.ts';

const folder = path.resolve(import.meta.dirname, '../../build/icons');
const pngOf = (size: number) => ({ size, png: readFileSync(path.join(folder, `${size}x${size}.png`)) });
const isPng = (bytes: Uint8Array) => Buffer.from(bytes).subarray(1, 4).toString() === 'PNG';

test('an .ico says where each picture is', () => {
  const sizes = [16, 48, 256];
  const file = ico(sizes.map(pngOf));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, sizes.length]);
  for (const [index, size] of sizes.entries()) {
    const at = 6 + 16 * index;
    expect(file.readUInt8(at)).toBe(size % 256);
    const picture = file.subarray(file.readUInt32LE(at + 12)).subarray(0, file.readUInt32LE(at + 8));
    expect(isPng(picture)).toBe(true);
    expect(picture.readUInt32BE(16)).toBe(size); // the width that the PNG itself says
  }
});

test('an .icns holds its pictures one behind the other, by Apple’s names', () => {
  const file = icns([16, 24, 256, 512].map(pngOf));
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const names: string[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    names.push(file.toString('latin1', at, at + 4));
    expect(isPng(file.subarray(at + 8))).toBe(true);
  }
  expect(names).toEqual(['icp4', 'ic08', 'ic09']);
});

test('the icons in the tree are those of the pictures beside them', () => {
  const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
  expect(readFileSync(path.join(folder, 'icon.ico')).equals(ico(sizes.filter((size) => size <= 256).map(pngOf)))).toBe(true);
  expect(readFileSync(path.join(folder, 'icon.icns')).equals(icns(sizes.map(pngOf)))).toBe(true);
});
