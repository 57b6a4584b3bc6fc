import { expect, test } from 'vitest';
import type { OneOnOneId, TalkingPointId } from '#domain/one-on-ones/one-on-one.ts';
import { discuss, drop, raise, reopen, theirsFirst } from '#domain/one-on-ones/talking-points.ts';
import { abel, sunday, thePoint } from '#tests/support/meeting-records.ts';

const closing = { on: sunday, closedIn: 'today' as OneOnOneId };

test('a new point is open and trimmed', () => {
  expect(raise({ id: 'p' as TalkingPointId, personId: abel, raisedBy: 'them', text: '  Cover ', raisedIn: null }, 5)).toMatchObject({ text: 'Cover', state: 'open', createdAt: 5, deletedAt: null });
});

test('closing says when and where; opening again forgets it', () => {
  const outcome = discuss(thePoint('Cover'), closing);
  expect(outcome).toMatchObject({ kind: 'changed', value: { state: 'discussed', closedOn: sunday, closedIn: 'today' } });
  expect(drop(thePoint('Cover'), closing)).toMatchObject({ kind: 'changed', value: { state: 'dropped' } });
  if (outcome.kind === 'changed') {
    expect(drop(outcome.value, closing)).toMatchObject({ kind: 'refused' });
    expect(reopen(outcome.value)).toEqual(thePoint('Cover'));
  }
});

test('theirs first, then the oldest', () => {
  const points = [thePoint('mine, old', { createdAt: 1 }), thePoint('theirs, new', { raisedBy: 'them', createdAt: 3 }), thePoint('theirs, old', { raisedBy: 'them', createdAt: 2 })];
  expect(points.sort(theirsFirst).map(({ text }) => text)).toEqual(['theirs, old', 'theirs, new', 'mine, old']);
});
