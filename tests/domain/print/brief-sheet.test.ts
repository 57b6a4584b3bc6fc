import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { briefSheet } from '#domain/print/brief-sheet.ts';
import { briefSheetOf } from '#domain/print/brief-sheet-of.ts';
import { andMore, countLines, fitBrief } from '#domain/print/fit-brief.ts';
import { abel, sunday } from '#tests/support/meeting-records.ts';

const line = (key: string) => ({ key, text: `${key}.`, evidence: 'today', route: null, isOwed: true });
const brief: Brief = {
  personId: abel,
  name: 'Abel / "Boss"',
  contact: 'You last spoke today.',
  sections: [
    { kind: 'promised', title: 'What you promised', lines: [line('a'), line('b'), line('c')] },
    { kind: 'points', title: 'Talking points', lines: [line('d'), line('e')] },
    { kind: 'questions', title: 'Questions to listen with', lines: [line('f')] },
  ],
};
const sheet = briefSheetOf(brief, 'A4', sunday);

test('is a sheet that may be printed, under a safe file name', () => {
  expect(briefSheet.parse(sheet)).toEqual(sheet);
  expect(sheet).toMatchObject({ title: 'One-on-one with Abel / "Boss"', preparedOn: 'Sunday 22 November 2026', paper: 'A4', fileName: 'Brief Abel Boss 2026-11-22' });
  expect(countLines(sheet)).toBe(6);
});

describe('fitting one page', () => {
  test.each([
    [6, [3, 2, 1], [0, 0, 0], null],
    [5, [3, 2], [0, 0], 'Left out to fit one page: Questions to listen with (1).'],
    [4, [3, 1], [0, 1], 'Left out to fit one page: Questions to listen with (1).'],
    [2, [2], [1], 'Left out to fit one page: Talking points (2); Questions to listen with (1).'],
  ])('%i lines', (count, shown, more, leftOut) => {
    const fitted = fitBrief(sheet, count);
    expect(fitted.sections.map(({ section }) => section.lines.length)).toEqual(shown);
    expect(fitted.sections.map((each) => each.more)).toEqual(more);
    expect(fitted.leftOut).toBe(leftOut);
  });

  test('says how many more', () => {
    expect([andMore(1), andMore(3), andMore(20)]).toEqual(['and one more', 'and three more', 'and 20 more']);
  });
});
