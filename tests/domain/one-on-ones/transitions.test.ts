import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '#domain/brief/brief.ts';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { cancel, hold, logHeld, miss, move, plan } from '#domain/one-on-ones/transitions.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import { abel, day, sunday, theMeeting, thePerson, thePoint } from '#tests/support/meeting-records.ts';

const moment = { today: sunday, now: 1_000 };
const order = (on: string) => ({ id: 'new' as OneOnOneId, personId: abel, on: day(on), at: '10:00' as WallTime, lengthMinutes: 30, place: '' });
const planned = (on: string, known: Partial<OneOnOne> = {}) => theMeeting(day(on), { state: 'planned', ...known });

describe('planning and logging', () => {
  test('a day to come is planned, today included', () => {
    expect(plan(order('2026-11-22'), moment)).toMatchObject({ kind: 'changed', value: { state: 'planned', moves: [], wrappedUpAt: null, createdAt: 1_000 } });
    expect(plan(order('2026-11-21'), moment)).toMatchObject({ kind: 'refused' });
  });

  test('a day behind is logged as held, today included', () => {
    expect(logHeld(order('2026-11-22'), moment)).toMatchObject({ kind: 'changed', value: { state: 'held' } });
    expect(logHeld(order('2026-11-23'), moment)).toMatchObject({ kind: 'refused' });
  });
});

describe('moving', () => {
  test('remembers every place it stood at', () => {
    const first = move(planned('2026-11-20'), { on: day('2026-11-24'), at: null }, moment);
    const second = first.kind === 'changed' ? move(first.value, { on: day('2026-11-30'), at: '09:00' as WallTime }, { today: sunday, now: 2_000 }) : first;
    expect(second).toMatchObject({
      kind: 'changed',
      value: {
        on: '2026-11-30',
        at: '09:00',
        state: 'planned',
        moves: [
          { fromOn: '2026-11-20', fromAt: '10:00', movedAt: 1_000 },
          { fromOn: '2026-11-24', fromAt: null, movedAt: 2_000 },
        ],
      },
    });
  });

  test.each([
    ['to a day that has passed', planned('2026-11-30'), '2026-11-21', 'That day has passed.'],
    ['to where it stands', planned('2026-11-30'), '2026-11-30', 'It stands there already.'],
    ['when it was held', theMeeting(day('2026-11-20')), '2026-11-30', 'This one-on-one has been held.'],
    ['when it was missed', planned('2026-11-20', { state: 'missed' }), '2026-11-30', 'This one-on-one was missed. Plan a new one.'],
    ['when it was cancelled', planned('2026-11-20', { state: 'cancelled' }), '2026-11-30', 'This one-on-one was cancelled. Plan a new one.'],
  ])('is refused %s', (_, meeting, on, reason) => {
    expect(move(meeting, { on: day(on), at: '10:00' as WallTime }, moment)).toEqual({ kind: 'refused', reason });
  });
});

describe('what became of it', () => {
  test('held on another day than planned, it stands on the day it was held', () => {
    expect(hold(planned('2026-11-24'), sunday, moment)).toMatchObject({ kind: 'changed', value: { state: 'held', on: sunday, moves: [{ fromOn: '2026-11-24' }] } });
    expect(hold(planned('2026-11-20'), day('2026-11-20'), moment)).toMatchObject({ kind: 'changed', value: { state: 'held', on: '2026-11-20', moves: [] } });
  });

  test('one taken for missed may have been held after all', () => {
    expect(hold(planned('2026-11-20', { state: 'missed' }), day('2026-11-20'), moment)).toMatchObject({ kind: 'changed', value: { state: 'held' } });
  });

  test.each([
    ['held twice', hold(theMeeting(day('2026-11-20')), sunday, moment)],
    ['held when cancelled', hold(planned('2026-11-20', { state: 'cancelled' }), sunday, moment)],
    ['held on a day to come', hold(planned('2026-11-24'), day('2026-11-24'), moment)],
    ['missed before its day', miss(planned('2026-11-24'), moment)],
    ['missed when held', miss(theMeeting(day('2026-11-20')), moment)],
    ['cancelled when held', cancel(theMeeting(day('2026-11-20')))],
    ['cancelled twice', cancel(planned('2026-11-24', { state: 'cancelled' }))],
  ])('cannot be %s', (_, outcome) => {
    expect(outcome).toMatchObject({ kind: 'refused' });
  });

  test('missed and cancelled', () => {
    expect(miss(planned('2026-11-22'), moment)).toMatchObject({ kind: 'changed', value: { state: 'missed' } });
    expect(cancel(planned('2026-11-24'))).toMatchObject({ kind: 'changed', value: { state: 'cancelled' } });
  });
});

test('postponing, missing and cancelling any number of times loses no talking point', () => {
  const { standards } = settingsSchema.parse({});
  const step = fc.record({ kind: fc.constantFrom('move', 'miss', 'cancel'), days: fc.integer({ min: 0, max: 40 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const points = [thePoint('Holiday cover', { raisedBy: 'them', raisedIn: planned(sunday).id }), thePoint('Next quarter')];
      const closed: OneOnOne[] = [];
      let today = sunday;
      let meeting = planned(today);
      for (const { kind, days } of steps) {
        const to = { on: addDays(today, days), at: null };
        const outcome = kind === 'move' ? move(meeting, to, { today, now: 1 }) : kind === 'miss' ? miss(meeting, { today, now: 1 }) : cancel(meeting);
        if (outcome.kind === 'changed') meeting = outcome.value;
        if (meeting.state !== 'planned') {
          closed.push(meeting);
          meeting = planned(to.on);
        }
        today = addDays(today, 1);
        const { sections } = makeBrief({ person: thePerson(), oneOnOnes: [...closed, meeting], talkingPoints: points, commitments: [], matters: [], recoveries: [], praise: [], expectations: [], followUps: [], goals: [], requests: [], touches: [], occasions: [], occasionMarks: [], ownQuestions: [] }, { today, zone: 'UTC', standards, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } });
        expect(sections.find((section) => section.kind === 'points')?.lines.map(({ text }) => text)).toEqual(['Holiday cover', 'Next quarter']);
      }
    }),
  );
});
