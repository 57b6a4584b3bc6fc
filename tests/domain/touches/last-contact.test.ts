import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { type ContactRecords, contacts, lastContact } from '#domain/touches/last-contact.ts';
import type { Touch, TouchId } from '#domain/touches/touch.ts';
import { abel, day, sunday, theMatter, theMeeting, thePraise } from '#tests/support/meeting-records.ts';

const theTouch = (id: string, on: string, known: Partial<Touch> = {}): Touch => ({ id: id as TouchId, personId: abel, on: day(on), how: null, note: '', createdAt: 1, updatedAt: 1, deletedAt: null, ...known });

const nothing: ContactRecords = { oneOnOnes: [], touches: [], praise: [], matters: [] };

test.each<[string, Partial<ContactRecords>, string[]]>([
  ['nothing', {}, []],
  ['a one-on-one that was held', { oneOnOnes: [theMeeting(day('2026-11-10'))] }, ['2026-11-10 one-on-one']],
  ['one that was planned, missed or cancelled', { oneOnOnes: (['planned', 'missed', 'cancelled'] as const).map((state) => theMeeting(day('2026-11-10'), { state })) }, []],
  ['a word', { touches: [theTouch('a', '2026-11-20')] }, ['2026-11-20 touch']],
  ['a word in the trash', { touches: [theTouch('a', '2026-11-20', { deletedAt: 5 })] }, []],
  ['a word today', { touches: [theTouch('a', '2026-11-22')] }, ['2026-11-22 touch']],
  ['a day still to come', { touches: [theTouch('a', '2027-11-20')] }, []],
  ['praise that was said', { praise: [thePraise('helped', { notedOn: day('2026-11-01'), givenOn: day('2026-11-05') })] }, ['2026-11-05 praise']],
  ['praise only drafted', { praise: [thePraise('helped', { state: 'drafted', givenOn: null })] }, []],
  ['an answer they were told', { matters: [theMatter('scanner', { state: 'told-back', toldBackOn: day('2026-11-07') })] }, ['2026-11-07 told-back']],
  ['an answer they were not told', { matters: [theMatter('scanner', { state: 'answered', answeredOn: day('2026-11-07') })] }, []],
  [
    'several, the latest first, the weightier of one day before',
    { oneOnOnes: [theMeeting(day('2026-11-10'))], touches: [theTouch('a', '2026-11-10'), theTouch('b', '2026-11-20')], praise: [thePraise('helped')] },
    ['2026-11-20 touch', '2026-11-10 one-on-one', '2026-11-10 touch', '2026-11-10 praise'],
  ],
])('%s', (_, records, expected) => {
  expect(contacts({ ...nothing, ...records }, sunday).map(({ on, kind }) => `${on} ${kind}`)).toEqual(expected);
});

const records = fc
  .array(fc.record({ kind: fc.constantFrom('one-on-one', 'touch', 'praise', 'told-back'), ago: fc.integer({ min: -5, max: 400 }), isGone: fc.boolean() }), { maxLength: 30 })
  .map((all) => {
    const made = { oneOnOnes: [], touches: [], praise: [], matters: [] } as { [Noun in keyof ContactRecords]: ContactRecords[Noun][number][] };
    all.forEach(({ kind, ago, isGone }, index) => {
      const on = addDays(sunday, -ago);
      const kept = { deletedAt: isGone ? 5 : null };
      if (kind === 'one-on-one') made.oneOnOnes.push(theMeeting(on, { id: `m${index}` as never, ...kept }));
      else if (kind === 'touch') made.touches.push(theTouch(`t${index}`, on, kept));
      else if (kind === 'praise') made.praise.push(thePraise(`p${index}`, { givenOn: on, ...kept }));
      else made.matters.push(theMatter(`x${index}`, { toldBackOn: on, state: 'told-back', ...kept }));
    });
    return made;
  });

test('the order of records changes nothing, and the last is the latest that is kept and not to come', () => {
  fc.assert(
    fc.property(records, (all) => {
      const turned = { oneOnOnes: all.oneOnOnes.toReversed(), touches: all.touches.toReversed(), praise: all.praise.toReversed(), matters: all.matters.toReversed() };
      expect(contacts(turned, sunday)).toEqual(contacts(all, sunday));
      const days = [...all.oneOnOnes.map(({ on, deletedAt }) => ({ on, deletedAt })), ...all.touches, ...all.praise.map(({ givenOn: on, deletedAt }) => ({ on, deletedAt })), ...all.matters.map(({ toldBackOn: on, deletedAt }) => ({ on, deletedAt }))];
      const latest = days.flatMap(({ on, deletedAt }) => (on !== null && deletedAt === null && on <= sunday ? [on] : [])).sort().at(-1) ?? null;
      expect(lastContact(all, sunday)?.on ?? null).toBe(latest);
    }),
  );
});

test('a record of the far past or one that is no contact changes nothing', () => {
  fc.assert(
    fc.property(records, (all) => {
      const before = lastContact(all, sunday);
      const with_ = { ...all, touches: [...all.touches, theTouch('gone', '2026-11-22', { deletedAt: 1 })], praise: [...all.praise, thePraise('drafted', { state: 'drafted', givenOn: null })] };
      expect(lastContact(with_, sunday)).toEqual(before);
      if (before !== null) expect(lastContact({ ...all, touches: [...all.touches, theTouch('old', toCalendarDate('2001-01-01'))] }, sunday)).toEqual(before);
    }),
  );
});
