import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { naturalDue } from '#domain/notes/natural-due.ts';
import { understandCapture } from '#domain/notes/understand-capture.ts';

const today = toCalendarDate('2026-11-22');
const understood = (kind: Parameters<typeof understandCapture>[0], line: string) => understandCapture(kind, line, naturalDue(line, today));

test('a date in the words is offered as due date first, and as mere words second', () => {
  expect(understood('promise', 'ask about the VPN by Friday')).toEqual([
    { kind: 'promise', text: 'ask about the VPN', dueOn: '2026-11-27' },
    { kind: 'promise', text: 'ask about the VPN by Friday', dueOn: null },
  ]);
});

test('a line too long to be a record stays text', () => {
  expect(understood('promise', 'x'.repeat(2_000))).toHaveLength(1);
  expect(understood('promise', 'x'.repeat(2_001))).toEqual([]);
});

test('a line that is nothing but a date keeps its words', () => {
  expect(understood('action', 'by Friday')).toEqual([{ kind: 'action', text: 'by Friday', dueOn: null }]);
});

test.each([
  ['the build takes 20 min/day', 'friction', 100],
  ['need a second monitor', 'need', null],
  ['could we move the stand-up', 'suggestion', null],
  ['nobody answers on the support channel', 'concern', null],
])('the matter %j is most likely a %s', (line, matterKind, minutesPerWeek) => {
  expect(understood('matter', line)[0]).toEqual({ kind: 'matter', text: line, matterKind, minutesPerWeek });
});

test('every kind of matter can be picked once', () => {
  expect(new Set(understood('matter', '20 min/day lost').map((each) => each.kind === 'matter' && each.matterKind))).toEqual(new Set(['concern', 'friction', 'need', 'suggestion']));
});

test('a point may be mine or theirs', () => {
  expect(understood('point', 'the rota')).toEqual([
    { kind: 'point', text: 'the rota', raisedBy: 'me' },
    { kind: 'point', text: 'the rota', raisedBy: 'them' },
  ]);
});

test.each(['promise', 'action', 'point', 'goal', 'praise', 'matter'] as const)('an empty /%s is nothing yet', (kind) => {
  expect(understood(kind, '  ')).toEqual([]);
});
