import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { draftPraise, givePraise, praiseFor, takeBackPraise } from '#domain/praise/give.ts';
import { praiseNudge, praiseReadFrom } from '#domain/praise/praise-nudge.ts';
import { relayedFrom } from '#domain/praise/praise-origin.ts';
import { praiseWithout } from '#domain/praise/praise-without.ts';
import type { Praise, PraiseId } from '#domain/praise/praise.ts';
import { byPraiseDay, byWaiting } from '#domain/praise/waiting.ts';
import { must } from '#domain/transition.ts';

const today = toCalendarDate('2026-11-23');
const [ana, ben, cem] = ['ana', 'ben', 'cem'] as unknown as [PersonId, PersonId, PersonId];
const person = (id: PersonId, name: string, known: Partial<Person> = {}): Person => ({ ...newPerson(id, name, {}, Date.UTC(2026, 0, 1)), ...known });
const relay = (personIds: readonly PersonId[], from: PersonId | null = cem): Praise =>
  draftPraise({ id: 'relay' as PraiseId, personIds, whatTheyDid: ' clear ', notedOn: today, from: { source: 'relayed', fromPersonId: from, fromName: 'Cem' } }, 1);

test('a relay waits until it is told, keeps who said it, and can be taken back', () => {
  const told = must(givePraise(relay([ana]), { on: addDays(today, 2), givenIn: null, channel: 'call' }));
  expect(told).toMatchObject({ source: 'relayed', fromName: 'Cem', whatTheyDid: 'clear', state: 'given', givenOn: '2026-11-25', channel: 'call' });
  expect(givePraise(told, { on: today, givenIn: null })).toMatchObject({ kind: 'refused' });
  expect(must(takeBackPraise(told))).toMatchObject({ state: 'drafted', givenOn: null, fromName: 'Cem' });
});

test('it is for one or several, each once, and never for nobody', () => {
  expect(draftPraise({ id: 'x' as PraiseId, personIds: [ana, ben, ana], whatTheyDid: 'x', notedOn: today }, 1).personIds).toEqual([ana, ben]);
  expect(must(praiseFor(relay([ana]), [ben, ben, ana])).personIds).toEqual([ben, ana]);
  expect(praiseFor(relay([ana]), [])).toMatchObject({ kind: 'refused' });
});

test.each<[string, readonly PersonId[], readonly PersonId[] | null, PersonId | null]>([
  ['who shares it goes', [ana], [ben], cem],
  ['whose alone it was goes', [ana, ben], null, null],
  ['who said it goes', [cem], [ana, ben], null],
  ['somebody else goes', ['dan' as PersonId], [ana, ben], cem],
])('when %s, the rest stays', (_what, gone, kept, from) => {
  const rest = praiseWithout(relay([ana, ben]), gone);
  expect(rest?.personIds ?? null).toEqual(kept);
  if (rest) expect(rest).toMatchObject({ fromPersonId: from, fromName: 'Cem' });
});

describe('who said it', () => {
  const people = [person(ana, 'Ana Silva', { preferredName: 'Ana' }), person(ben, 'Ben Blum'), person(cem, 'Ana Kaya', { preferredName: 'Ana' })];
  test.each([
    ['ana SILVA', ana],
    ['Ben Blum', ben],
    ['Ana', null], // two are called so
    ['Tom from finance', null],
  ])('%s', (typed, id) => expect(relayedFrom(` ${typed} `, people)).toEqual({ source: 'relayed', fromPersonId: id, fromName: typed }));
});

test('the longest waiting is first to say; the last said first in the log', () => {
  const early = { ...relay([ana]), id: 'a' as PraiseId, notedOn: addDays(today, -9) };
  const late = { ...relay([ana]), id: 'b' as PraiseId, givenOn: addDays(today, -1) };
  expect([late, early].sort(byWaiting).map(({ id }) => id)).toEqual(['a', 'b']);
  expect([early, late].sort(byPraiseDay).map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('the nudge', () => {
  const ground = { today, zone: 'UTC', standards: { praiseNudgeDays: 10 } };
  const since = (days: number): CalendarDate => addDays(today, -days);
  test.each<[string, Partial<Person>, CalendarDate | null, boolean | null]>([
    ['ten days are within the standard', {}, since(10), false],
    ['eleven are not', {}, since(11), true],
    ['their own interval goes first', { praiseEveryDays: 14 }, since(11), false],
    ['a peer has no nudge', { relationship: 'peer' }, since(99), null],
    ['a peer with an interval has', { relationship: 'peer', praiseEveryDays: 7 }, since(8), true],
    ['nobody begins with a reproach', { createdAt: Date.UTC(2026, 10, 20) }, null, false],
    ['nor does who starts later', { startOn: since(3) }, null, false],
    ['who never heard anything counts from when Heed knew them', {}, null, true],
  ])('%s', (_what, known, lastOn, isDue) => expect(praiseNudge(person(ana, 'Ana', known), lastOn, ground)?.isDue ?? null).toBe(isDue));

  test('who heard something good before the day that is read from was to be reminded of before the look-back', () => {
    expect(praiseReadFrom([person(ana, 'Ana', { relationship: 'peer' })], ground, 60)).toBeNull();
    const interval = fc.option(fc.integer({ min: 1, max: 366 }));
    fc.assert(
      fc.property(interval, interval, fc.integer({ min: 0, max: 900 }), (anas, bens, days) => {
        const people = [person(ana, 'Ana', { praiseEveryDays: anas }), person(ben, 'Ben', { praiseEveryDays: bens })];
        const from = praiseReadFrom(people, ground, 60);
        const missed = people.filter((each) => since(days) < (from ?? today) && (praiseNudge(each, since(days), ground)?.fromOn ?? '') > since(60));
        expect(missed).toEqual([]);
        expect(from).toBe(since(Math.max(anas ?? 10, bens ?? 10) + 60));
      }),
    );
  });

  test('is due exactly when more days than the interval have passed, on any day and for any interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 366 }), fc.integer({ min: 0, max: 4000 }), (days, every, shift) => {
        const on = addDays(today, shift);
        const nudge = praiseNudge(person(ana, 'Ana', { praiseEveryDays: every }), addDays(on, -days), { ...ground, today: on });
        expect(nudge).toMatchObject({ days, isDue: days > every });
      }),
    );
  });
});
