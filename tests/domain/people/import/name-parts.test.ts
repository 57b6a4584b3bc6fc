import { expect, test } from 'vitest';
import { cleanLine } from '#domain/people/clean-line.ts';
import { joinName, speakingOrder } from '#domain/people/import/name-parts.ts';

test.each([
  ['Okafor, Ada', 'Ada Okafor'],
  ['  Okafor ,  Ada  Chidi ', 'Ada Chidi Okafor'],
  ['Ada Okafor', 'Ada Okafor'],
  ['Ada Okafor, PhD', 'Ada Okafor, PhD'],
  ['Sammy Davis, Jr.', 'Sammy Davis, Jr.'],
  ['Ada Okafor (On Leave)', 'Ada Okafor'],
  ['Ada Okafor (20417)', 'Ada Okafor'],
  ['Robert (Bob) Lee', 'Robert (Bob) Lee'],
  ['王小明', '王小明'],
  ['Okafor,', 'Okafor,'],
])('%j is spoken as %j', (written, spoken) => {
  expect(speakingOrder(written)).toBe(spoken);
});

test.each([
  [['Ada', 'Chidi', 'Okafor'], 'Ada Chidi Okafor'],
  [['Ada', '', ''], 'Ada'],
  [['小明', '', '王'], '王小明'],
  [['타로', '', '김'], '김타로'],
  [['محمد', '', 'الأحمد'], 'محمد الأحمد'],
])('%j joins to %j', ([given = '', middle = '', family = ''], whole) => {
  expect(joinName(given, middle, family)).toBe(whole);
});

test('one line without invisible characters', () => {
  expect(cleanLine('\ufeffAda\r\n Okafor\u0007 ')).toBe('Ada Okafor');
  expect(cleanLine('👩🏽‍🚀 Zoe\u0308')).toBe('👩🏽‍🚀 Zoë');
  expect(cleanLine('A\u202Eevil name')).toBe('Aevil name');
});
