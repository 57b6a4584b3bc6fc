import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { quickRecords } from '#domain/capture/quick-records.ts';
import type { QuickCaptured } from '#domain/capture/read-capture-line.ts';
import { tables } from '#domain/journal/tables.ts';
import type { PersonId } from '#domain/people/person.ts';

const today = toCalendarDate('2026-11-23');
const both = ['ana', 'ben'] as PersonId[];
const records = (captured: QuickCaptured, personIds: readonly PersonId[] = both) => {
  let last = 0;
  return quickRecords(captured, { personIds, today, now: 1_000, newId: () => `id-${(last += 1)}` });
};

test.each<QuickCaptured>([
  { kind: 'promise', text: 'the budget', dueOn: toCalendarDate('2026-11-27') },
  { kind: 'action', text: 'the draft', dueOn: null },
  { kind: 'goal', text: 'lead a round', dueOn: null },
  { kind: 'point', text: 'the rota', raisedBy: 'me' },
  { kind: 'matter', text: 'VPN drops', matterKind: 'friction', minutesPerWeek: 100 },
  { kind: 'word', text: '' },
])('$kind becomes a sound record for each person', (captured) => {
  const made = records(captured);
  expect(made.map(({ value }) => (value as { personId?: string }).personId)).toEqual(both);
  for (const { table, value } of made) expect(tables[table].safeParse(value).error).toBeUndefined();
});

test('praise is one record for all, which waits to be said', () => {
  expect(records({ kind: 'praise', text: 'the handover' })).toMatchObject([{ table: 'praise', value: { personIds: both, state: 'drafted', whatTheyDid: 'the handover' } }]);
});
