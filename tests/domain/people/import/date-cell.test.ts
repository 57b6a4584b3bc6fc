import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber } from '#domain/calendar/calendar-date.ts';
import { readDateCell } from '#domain/people/import/date-cell.ts';

const read = (cell: string, order: 'day-first' | 'month-first' = 'day-first') => readDateCell(cell, { order, latestYear: 2026 });
const shown = (cell: string, order?: 'day-first' | 'month-first') => {
  const found = read(cell, order);
  return 'on' in found ? found.on : 'day' in found ? found.day : found.kind;
};

test.each([
  ['1990-12-24', '1990-12-24'], ['1990/12/24', '1990-12-24'], ['19901224', '1990-12-24'], ['1990-12-24T00:00:00Z', '1990-12-24'], ['1990-12-24 00:00:00.000', '1990-12-24'],
  ['24.12.1990', '1990-12-24'], ['4.3.21', '2021-03-04'], ['24/12/90', '1990-12-24'], ['24 Dec 1990', '1990-12-24'], ['24-Dec-90', '1990-12-24'], ['Dec 24, 1990', '1990-12-24'],
  ['24. Dezember 1990', '1990-12-24'], ['4. März 2021', '2021-03-04'], ['Mon, 24 Dec 1990', '1990-12-24'], ['24th of December 1990', '1990-12-24'], ['Montag, 24. Dezember 1990', '1990-12-24'],
  ['1 May 2020', '2020-05-01'], ['12/24/1990 12:00:00 AM', 'unreadable'],
  ['--12-24', '12-24'], ['--1224', '12-24'], ['12-24', '12-24'], ['24-12', '12-24'], ['24.12.', '12-24'], ['24. Dez', '12-24'], ['December 24', '12-24'], ['--02-29', '02-29'],
  ['', 'empty'], ['0/0/00', 'empty'], ['00.00.0000', 'empty'], ['-', 'empty'], ['n/a', 'empty'], ['1/1/4501', 'empty'],
  ['31.02.2020', 'unreadable'], ['soon', 'unreadable'], ['29.02.2023', 'unreadable'], ['--02-30', 'unreadable'], ['1850-01-01', 'unreadable'], ['12 Foo 1990', 'unreadable'], ['4', 'unreadable'],
])('%j is %s', (cell, expected) => {
  expect(shown(cell)).toBe(expected);
});

test('the order decides what day-first and month-first cells mean', () => {
  expect(shown('03/04/2021', 'day-first')).toBe('2021-04-03');
  expect(shown('03/04/2021', 'month-first')).toBe('2021-03-04');
  expect(shown('12/24', 'month-first')).toBe('12-24');
  expect(shown('24/12', 'day-first')).toBe('12-24');
  expect(shown('12/24/1990 12:00:00 AM', 'month-first')).toBe('1990-12-24');
});

test('two digits of a year are never later than the latest', () => {
  expect(readDateCell('1.1.31', { order: 'day-first', latestYear: 2031 })).toEqual({ kind: 'date', on: '2031-01-01' });
  expect(readDateCell('1.1.31', { order: 'day-first', latestYear: 2030 })).toEqual({ kind: 'date', on: '1931-01-01' });
});

test('the day numbers of spreadsheets', () => {
  expect(read('33231')).toEqual({ kind: 'serial', on: '1990-12-24' });
  expect(read('43831.0')).toEqual({ kind: 'serial', on: '2020-01-01' });
  expect(read('1990').kind).toBe('unreadable');
});

test('every day from 1910 to 2026 is read back from each way to write it', () => {
  const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  fc.assert(
    fc.property(fc.integer({ min: -21_914, max: 20_819 }), (count) => {
      const on = fromDayNumber(count);
      const [year, month, day] = on.split('-') as [string, string, string];
      expect(shown(on)).toBe(on);
      expect(shown(`${day}.${month}.${year}`)).toBe(on);
      expect(shown(`${Number(day)}/${Number(month)}/${year}`, 'day-first')).toBe(on);
      expect(shown(`${Number(month)}/${Number(day)}/${year}`, 'month-first')).toBe(on);
      expect(shown(`${Number(day)} ${monthNames[Number(month) - 1]} ${year}`)).toBe(on);
      expect(shown(`--${month}-${day}`)).toBe(on.slice(5));
    }),
  );
});
