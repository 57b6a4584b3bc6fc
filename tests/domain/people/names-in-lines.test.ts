import { expect, test } from 'vitest';
import { namesInLines } from '#domain/people/names-in-lines.ts';

test.each([
  ['', []],
  ['Ana Beck', ['Ana Beck']],
  ['  Ana   Beck \n\n Ben \r\nCem', ['Ana Beck', 'Ben', 'Cem']],
  ['- Ana\n• Ben\n3. Cem\n4) Dao', ['Ana', 'Ben', 'Cem', 'Dao']],
  ['Ana Beck\nana beck\nAna Bëck', ['Ana Beck']],
  ['陳美玲\nليلى حداد\n👩🏽‍🚀 Sam', ['陳美玲', 'ليلى حداد', '👩🏽‍🚀 Sam']],
  ['Jean-Luc\nO’Neil', ['Jean-Luc', 'O’Neil']],
])('%j holds the names %j', (text, names) => {
  expect(namesInLines(text)).toEqual(names);
});
