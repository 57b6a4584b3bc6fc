import { expect, test } from 'vitest';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { tables } from '#domain/journal/tables.ts';
import { type Captured, captureKinds, captureRef, captureRefs } from '#domain/notes/capture.ts';
import { capturedRecord } from '#domain/notes/captured-record.ts';
import { oneOnOneId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { personId } from '#domain/people/person-schema.ts';

const today = toCalendarDate('2026-11-22');
const dueOn = toCalendarDate('2026-11-27');
const moment = { id: '0192f3a4-5b6c-7d8e-9fab-0123456789ab', personId: personId.parse('ana'), oneOnOneId: oneOnOneId.parse('meeting'), today, now: 1_000 };

const cases: readonly (readonly [Captured, string, object])[] = [
  [{ kind: 'promise', text: 'ask', dueOn }, 'commitments', { owner: 'me', text: 'ask', dueOn, madeIn: 'meeting', madeOn: today, state: 'open' }],
  [{ kind: 'action', text: 'send', dueOn: null }, 'commitments', { owner: 'them', text: 'send', dueOn: null, madeIn: 'meeting' }],
  [{ kind: 'point', text: 'rota', raisedBy: 'them' }, 'talkingPoints', { raisedBy: 'them', text: 'rota', raisedIn: 'meeting', state: 'open' }],
  [{ kind: 'goal', text: 'lead a project', dueOn }, 'goals', { title: 'lead a project', targetOn: dueOn, state: 'active' }],
  [{ kind: 'praise', text: 'calm release' }, 'praise', { personIds: ['ana'], whatTheyDid: 'calm release', visibility: 'private', state: 'given', givenOn: today, givenIn: 'meeting' }],
  [{ kind: 'matter', text: 'slow build', matterKind: 'friction', minutesPerWeek: 100 }, 'matters', { kind: 'friction', text: 'slow build', minutesPerWeek: 100, raisedIn: 'meeting', state: 'heard' }],
];

test.each(cases)('%j goes into %s', (captured, table, fields) => {
  const change = capturedRecord(captured, moment);
  expect(change.table).toBe(table);
  expect(change.value).toMatchObject({ id: moment.id, createdAt: 1_000, deletedAt: null, ...fields });
  expect(tables[change.table].safeParse(change.value).success).toBe(true);
});

test('every kind is covered', () => {
  expect(new Set(cases.map(([{ kind }]) => kind))).toEqual(new Set(captureKinds));
});

test('a note says which records it refers to', () => {
  expect(captureRef(moment.id)).toBe('456789ab');
  expect(captureRefs('[promise](#456789ab) ask\n\n- [matter](#00ff00ff) slow [thing](#00ff00ff) [goal](#short)')).toEqual([
    { kind: 'promise', ref: '456789ab' },
    { kind: 'matter', ref: '00ff00ff' },
  ]);
});
