import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, toDayNumber } from '#domain/calendar/calendar-date.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { rewriteRitual, endRitual, newRitual, reopenTime, resumeRitual, saidAnew, settleTime } from '#domain/rituals/ritual-changes.ts';
import { comingTime, isHeldBySomebody, nextTime, participants, prepareFrom, ritualTimes, unsettledTimes } from '#domain/rituals/ritual-times.ts';
import type { Ritual, RitualId } from '#domain/rituals/ritual.ts';
import { must } from '#domain/transition.ts';
import { day } from '#tests/support/meeting-records.ts';
import { aRitual } from '#tests/support/reminder-input.ts';

const never = () => false;
const weekly = (known: Partial<Ritual> = {}) => aRitual({ firstOn: day('2026-11-05'), repeat: { unit: 'week', every: 1, weekdays: [], untilOn: null }, ...known });
const said = (on: string, outcome: 'held' | 'skipped') => ({ on: day(on), outcome, note: '' });
const times = (ritual: Ritual, from: string, to: string, isHoliday: (on: string) => boolean = never) => ritualTimes(ritual, day(from), day(to), isHoliday).map(({ on, state }) => `${on} ${state}`);

test.each<[string, Ritual, string, string, string[]]>([
  ['every week', weekly(), '2026-11-01', '2026-11-20', ['2026-11-05 open', '2026-11-12 open', '2026-11-19 open']],
  ['what was said of it', weekly({ history: [said('2026-11-05', 'held'), said('2026-11-12', 'skipped')] }), '2026-11-01', '2026-11-20', ['2026-11-05 held', '2026-11-12 skipped', '2026-11-19 open']],
  ['a time that was held before the day of the week changed', weekly({ history: [said('2026-11-10', 'held')] }), '2026-11-08', '2026-11-14', ['2026-11-10 held', '2026-11-12 open']],
  ['ended: only what was said', weekly({ state: 'ended', history: [said('2026-11-05', 'held')] }), '2026-11-01', '2026-11-20', ['2026-11-05 held']],
  ['the last Friday of many: monthly on the 31st', weekly({ firstOn: day('2026-01-31'), repeat: { unit: 'month', every: 1, weekdays: [], untilOn: null } }), '2026-02-01', '2026-04-30', ['2026-02-28 open', '2026-03-31 open', '2026-04-30 open']],
])('%s', (_, ritual, from, to, expected) => expect(times(ritual, from, to)).toEqual(expected));

test('on a public holiday nobody expects it, unless it was held all the same', () => {
  const ritual = weekly({ history: [said('2026-11-05', 'held')] });
  expect(times(ritual, '2026-11-01', '2026-11-15', (on) => on === '2026-11-05' || on === '2026-11-12')).toEqual(['2026-11-05 held', '2026-11-12 off']);
});

describe('what is next and what is open', () => {
  test('skipped ones and holidays are passed over', () => {
    const ritual = weekly({ history: [said('2026-11-26', 'skipped')] });
    expect(nextTime(ritual, day('2026-11-22'), (on) => on === '2026-12-03')).toBe('2026-12-10');
    expect(nextTime(weekly(), day('2026-11-26'), never)).toBe('2026-11-26');
    expect(nextTime(weekly({ state: 'ended' }), day('2026-11-22'), never)).toBeNull();
    expect(nextTime(weekly({ repeat: { unit: 'week', every: 1, weekdays: [], untilOn: day('2026-11-20') } }), day('2026-11-22'), never)).toBeNull();
  });

  test('it is asked of the last three weeks only, the latest first, and not of today', () => {
    expect(unsettledTimes(weekly({ firstOn: day('2026-09-03'), history: [said('2026-11-12', 'held')] }), day('2026-11-26'), never)).toEqual(['2026-11-19', '2026-11-05']);
  });
});

test.each([
  ['a Thursday, two working days ahead', '2026-11-26', 2, '2026-11-24'],
  ['a Monday, one working day ahead', '2026-11-23', 1, '2026-11-20'],
  ['a Saturday, one working day ahead', '2026-11-28', 1, '2026-11-27'],
  ['nothing to prepare', '2026-11-28', 0, '2026-11-28'],
])('%s', (_, on, prepDays, expected) => {
  expect(prepareFrom(day(on), prepDays, { days: [1, 2, 3, 4, 5], isHoliday: never })).toBe(expected);
});

test.each([
  ['2026-11-22', 2, null],
  ['2026-11-24', 2, '2026-11-26'],
  ['2026-11-24', 0, null],
  ['2026-11-25', 0, '2026-11-26'],
  ['2026-11-26', 0, '2026-11-26'],
])('seen from %s with %i days to prepare it comes on %s', (today, prepDays, expected) => {
  expect(comingTime(weekly({ prepDays }), day(today), { days: [1, 2, 3, 4, 5], isHoliday: never })).toBe(expected);
});

describe('changes', () => {
  const today = day('2026-11-22');

  test('held, then skipped after all, then open again', () => {
    const held = must(settleTime(weekly(), day('2026-11-19'), 'held', { today, note: ' good ' }));
    expect(held.history).toEqual([{ on: '2026-11-19', outcome: 'held', note: 'good' }]);
    const skipped = must(settleTime(held, day('2026-11-19'), 'skipped', { today }));
    expect(skipped.history).toEqual([{ on: '2026-11-19', outcome: 'skipped', note: '' }]);
    expect(reopenTime(skipped, day('2026-11-19')).history).toEqual([]);
  });

  test.each([
    ['a day on which it does not take place', '2026-11-18', 'held'],
    ['holding one that is still to come', '2026-11-26', 'held'],
  ] as const)('refuses %s', (_, on, outcome) => {
    expect(settleTime(weekly(), day(on), outcome, { today }).kind).toBe('refused');
  });

  test('one to come may be skipped ahead', () => {
    expect(must(settleTime(weekly(), day('2026-11-26'), 'skipped', { today })).history).toHaveLength(1);
  });

  test('changing it keeps what became of it, and ending it can be taken back', () => {
    const { id: _, state: __, history: ___, createdAt: ____, updatedAt: _____, deletedAt: ______, ...facts } = weekly();
    const begun = newRitual('r' as RitualId, { ...facts, name: ' Lunch\n' }, 1);
    expect(begun).toMatchObject({ name: 'Lunch', state: 'active', history: [] });
    const held = must(settleTime(begun, day('2026-11-19'), 'held', { today }));
    expect(rewriteRitual(held, { ...facts, name: 'Brunch' })).toMatchObject({ name: 'Brunch', history: held.history });
    const ended = must(endRitual(held));
    expect([endRitual(ended).kind, must(resumeRitual(ended)).state, resumeRitual(held).kind]).toEqual(['refused', 'active', 'refused']);
  });
});

test('a form changes only what was said anew in it; the rest stays as another window stored it', () => {
  const { id: _, state: __, history: ___, createdAt: ____, updatedAt: _____, deletedAt: ______, ...opened } = weekly({ personIds: ['ana'] as PersonId[] });
  const same = { ...opened, name: ` ${opened.name} `, repeat: { ...opened.repeat }, personIds: ['ana'] as PersonId[] };
  expect(saidAnew(opened, same)).toEqual({});
  const elsewhere = weekly({ place: 'Canteen', personIds: ['ana', 'ben'] as PersonId[] });
  const anew = saidAnew(opened, { ...same, name: 'Brunch ', at: null });
  expect(rewriteRitual(elsewhere, anew)).toEqual({ ...elsewhere, name: 'Brunch', at: null });
  expect(saidAnew(opened, { ...same, personIds: null, repeat: { ...opened.repeat, every: 3 } })).toEqual({ personIds: null, repeat: { ...opened.repeat, every: 3 } });
});

test('the whole team is who reports to the manager now; else those named, without who has left', () => {
  const people = [newPerson('ana' as PersonId, 'Ana', {}, 1), newPerson('ben' as PersonId, 'Ben', { relationship: 'peer' }, 1), newPerson('cem' as PersonId, 'Cem', { state: 'archived' }, 1)];
  const names = (personIds: Ritual['personIds']) => participants({ personIds }, people).map(({ name }) => name);
  expect(names(null)).toEqual(['Ana']);
  expect(names(['ben', 'cem'] as PersonId[])).toEqual(['Ben']);
});

test.each<[string, Ritual['personIds'], boolean]>([
  ['the whole team, though nobody reports to the manager now', null, true],
  ['one of those named is still there', ['ben', 'cem'] as PersonId[], true],
  ['each of those named has left', ['cem', 'deleted'] as PersonId[], false],
])('is anybody left: %s', (_, personIds, expected) => {
  const people = [newPerson('ben' as PersonId, 'Ben', { relationship: 'peer' }, 1), newPerson('cem' as PersonId, 'Cem', { state: 'archived' }, 1)];
  expect(isHeldBySomebody({ personIds }, people)).toBe(expected);
});

test('every time has one state, in order, and two halves of a span are the whole', () => {
  const aDay = fc.integer({ min: toDayNumber(day('2024-01-01')), max: toDayNumber(day('2032-12-31')) }).map(fromDayNumber);
  const repeat = fc.record({ unit: fc.constantFrom('day', 'week', 'month', 'year'), every: fc.integer({ min: 1, max: 5 }), weekdays: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { maxLength: 3 }), untilOn: fc.constant(null) });
  fc.assert(
    fc.property(aDay, repeat as fc.Arbitrary<Ritual['repeat']>, aDay, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (firstOn, repeats, from, first, second) => {
      const ritual = weekly({ firstOn, repeat: repeats });
      const [middle, to] = [addDays(from, first), addDays(from, first + second)];
      const whole = ritualTimes(ritual, from, to, never).map(({ on }) => on);
      expect(whole).toEqual([...new Set(whole)].sort());
      expect([...ritualTimes(ritual, from, middle, never), ...ritualTimes(ritual, addDays(middle, 1), to, never)].map(({ on }) => on)).toEqual(whole);
    }),
  );
});
