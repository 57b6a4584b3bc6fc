import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { ownRhythm } from '#domain/care/gone-quiet.ts';
import { day, sunday } from '#tests/support/meeting-records.ts';

const ago = (...days: number[]) => days.map((each) => addDays(sunday, -each));

test.each([
  // Gaps of 14, 14, 14, 14: usual 14, so quiet from the 29th day on.
  ['28 days after every two weeks', [84, 70, 56, 42, 28], 14, 28, false],
  ['29 days after every two weeks', [85, 71, 57, 43, 29], 14, 29, true],
  // Gaps of 1, 1, 1, 1: twice a day is two, but within a week nobody is quiet.
  ['a week after every day', [11, 10, 9, 8, 7], 1, 7, false],
  ['eight days after every day', [12, 11, 10, 9, 8], 1, 8, true],
  // Gaps of 10, 60, 10, 20: the middle is halfway between 10 and 20.
  ['one holiday does not make a rhythm', [130, 120, 60, 50, 30], 15, 30, false],
  ['four times are too few to speak of a rhythm', [300, 250, 200, 150], null, 150, false],
  ['never', [], null, null, false],
  ['a year and a day ago is before the year', [365, 100, 90, 80, 70], null, 70, false],
])('%s', (_, days, usualDays, silentDays, isQuiet) => {
  expect(ownRhythm(ago(...days), sunday)).toMatchObject({ usualDays, silentDays, isQuiet });
});

test('only the days count: not their order, nor how often, nor what is to come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 }), (days) => {
      const found = ownRhythm(ago(...days), sunday);
      expect(ownRhythm([...ago(...days).reverse(), ...ago(...days), ...ago(-1, -30), day('2001-01-01')], sunday)).toEqual(found);
    }),
  );
});

test('who was heard from today is not quiet', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 40 }), (days) => !ownRhythm(ago(...days, 0), sunday).isQuiet));
});
