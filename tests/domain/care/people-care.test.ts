import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { peopleCare, type PeopleRecords, praisedIn } from '#domain/care/people-care.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { abel, day, sunday, theMatter, theMeeting, thePoint, thePraise } from '#tests/support/meeting-records.ts';
import { someone } from './care-records.ts';

const bea = 'bea' as PersonId;
const report = { relationship: 'direct-report' as const };
const nothing: PeopleRecords = { people: [someone(abel, report), someone(bea, report)], oneOnOnes: [], touches: [], praise: [], matters: [], talkingPoints: [] };
const zone = 'Europe/London';

test('each person’s contacts and what they raised are their own; shared praise is everybody’s who heard it', () => {
  const records: PeopleRecords = {
    ...nothing,
    people: [...nothing.people, someone('peer', { relationship: 'peer' }), someone('coming', { ...report, startOn: day('2026-12-01') }), someone('gone', { ...report, state: 'archived' })],
    oneOnOnes: [theMeeting(day('2026-11-10')), theMeeting(day('2026-11-12'), { state: 'missed' })],
    praise: [thePraise('for both', { personIds: [abel, bea], givenOn: day('2026-11-19') })],
    matters: [theMatter('scanner', { heardOn: day('2026-11-03') })],
    talkingPoints: [thePoint('theirs', { raisedBy: 'them' }), thePoint('mine')],
  };
  const found = peopleCare(records, sunday, zone);
  expect(found.map(({ person }) => person.id)).toEqual([abel, bea]);
  expect(found.map(({ contacts }) => contacts.map(({ on, kind }) => `${on} ${kind}`))).toEqual([['2026-11-19 praise', '2026-11-10 one-on-one'], ['2026-11-19 praise']]);
  expect(found[0]?.raised.map(({ on, kind }) => `${on} ${kind}`)).toEqual(['2026-11-10 talking-point', '2026-11-03 matter']);
  expect(found[1]?.raised).toEqual([]);
  // From 25 August: 77 days to 10 November, 9 to the 19th, 3 to the 22nd.
  expect(found[0]?.attention.longestGap).toEqual({ days: 77, after: '2026-08-25', before: '2026-11-10', isRunning: false });
});

test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'])('a point raised late or early in the day stands on that day, also when the clocks change: %s', (where) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 363 }), fc.constantFrom('00:10', '01:30', '12:00', '23:50'), (ago, at) => {
      const on = addDays(sunday, -ago);
      const point = thePoint('late', { raisedBy: 'them', createdAt: instantAt(on, at as WallTime, where) });
      expect(peopleCare({ ...nothing, talkingPoints: [point] }, sunday, where)[0]?.raised.map((each) => each.on)).toEqual([on]);
    }),
  );
});

const anyMeetings = fc.array(fc.record({ ago: fc.integer({ min: -20, max: 400 }), who: fc.constantFrom(abel, bea) }), { maxLength: 30 }).map((all) => all.map(({ ago, who }, index) => theMeeting(addDays(sunday, -ago), { id: `m${index}` as OneOnOneId, personId: who })));

test('records of others change nothing, nor does their order', () => {
  fc.assert(
    fc.property(anyMeetings, (oneOnOnes) => {
      const of = (records: Partial<PeopleRecords>) => peopleCare({ ...nothing, ...records }, sunday, zone).find(({ person }) => person.id === abel);
      const found = of({ oneOnOnes });
      expect(of({ oneOnOnes: oneOnOnes.toReversed() })).toEqual(found);
      expect(of({ oneOnOnes: oneOnOnes.filter(({ personId }) => personId === abel) })).toEqual(found);
      expect(of({ oneOnOnes, praise: [thePraise('to bea', { personIds: [bea], givenOn: sunday })], matters: [theMatter('bea’s', { personId: bea })] })).toEqual(found);
    }),
  );
});

test('praise counts when it was heard, in the period, by that person', () => {
  const period = { from: day('2026-11-01'), to: sunday };
  const all = [thePraise('in it', { givenOn: day('2026-11-01') }), thePraise('before', { givenOn: day('2026-10-31') }), thePraise('a draft', { state: 'drafted', givenOn: null }), thePraise('another’s', { personIds: [bea] }), thePraise('gone', { deletedAt: 5 })];
  expect(praisedIn(someone(abel), all, period).map(({ whatTheyDid }) => whatTheyDid)).toEqual(['in it']);
});
