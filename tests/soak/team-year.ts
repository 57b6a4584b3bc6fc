import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { commitTo, keep } from '#domain/commitments/transitions.ts';
import type { CommitmentId } from '#domain/commitments/commitment.ts';
import type { Change, Put } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { hold, miss, plan } from '#domain/one-on-ones/transitions.ts';
import type { Note, NoteId, OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { type Draft, stamp } from '#domain/record.ts';
import type { OwnReminder, OwnReminderId } from '#domain/reminders/own-reminder.ts';
import { nothingToRemindOf } from '#domain/reminders/plan-input.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { newRitual, settleTime } from '#domain/rituals/ritual-changes.ts';
import type { RitualId } from '#domain/rituals/ritual.ts';
import { must } from '#domain/transition.ts';
import { DAY, dayAt, daysAfter, instant, isChangeDay, weekday, ZONE } from './berlin.ts';
import type { Computer } from './computer.ts';
import type { Awake, Expectation } from './expected.ts';

export interface Year {
  readonly beginOn: CalendarDate;
  readonly days: number;
  readonly people: number;
  /** Days of the script, counted from 0. */
  readonly awayFrom: number;
  readonly awayTo: number;
  /** The clock is set back an hour on this day, and put right an hour later. */
  readonly setBackOn: number;
  /** Told after each day that Heed ran. */
  readonly afterDay: (day: number, on: CalendarDate) => Promise<void>;
}

const time = (text: string) => text as WallTime;
const put = <T extends TableName>(table: T, value: RecordOf<T>): Change => ({ op: 'put', table, value }) as unknown as Put;
const MINUTE = 60_000;
const VERSIONS_OF_A_NOTE = 6;
const SENTENCE = 'We went through the release, what is open on the migration, and who takes the support rota next week. ';

/**
 * A manager's year with a team, from one day to the next: one-on-ones held and planned anew, notes typed, promises made
 * and kept, rituals, birthdays, reminders of their own; a computer that sleeps over lunch and at night, is quit for the
 * weekend, killed on Wednesdays, left on over the nights in which the clocks change, and off for three weeks. Answers
 * with what the manager must have been told, and when the computer was awake.
 */
export async function liveThrough(computer: Computer, year: Year) {
  const { clock } = computer;
  const expected: Expectation[] = [];
  const awake: Awake[] = [];
  const deleted: string[] = [];
  let count = 0;
  const id = <Id>(kind: string) => `${kind}-${(count += 1)}` as Id;
  const dayOf = (index: number) => daysAfter(year.beginOn, index);
  const endOn = dayOf(year.days);
  const moment = () => ({ today: dayAt(clock.now()), now: clock.now() });
  const expectAlarm = (kind: Expectation['kind'], key: string, dueAt: number, expiresAt: number | null) => expected.push({ kind, key, dueAt, alarm: { expiresAt } });
  const expect = (kind: Expectation['kind'], key: string, dueAt: number) => expected.push({ kind, key, dueAt, alarm: null });

  /** As a window does whenever something changed that reminders come from. */
  async function replan() {
    const { now, today } = moment();
    const settings = computer.settings();
    const people = computer.all('people');
    const meetings = computer.all('oneOnOnes');
    const contacts = new Map(people.map((person) => {
      const mine = meetings.filter(({ personId }) => personId === person.id);
      const held = mine.filter(({ state }) => state === 'held').map(({ on }) => on).sort();
      const planned = mine.filter(({ state, on }) => state === 'planned' && on >= today).map(({ on }) => on).sort();
      return [person.id, { lastHeldOn: held.at(-1) ?? null, plannedOn: planned[0] ?? null }] as const;
    }));
    const marks = new Map(computer.all('reminderMarks').map((mark) => [mark.id, mark.mark]));
    const recent = meetings.filter(({ on, state, wrappedUpAt }) => on >= daysAfter(today, -60) && (state === 'planned' || (state === 'held' && wrappedUpAt === null)));
    const input = { ...nothingToRemindOf, now, zone: ZONE, settings, isHoliday: () => false, people, contacts, oneOnOnes: recent, commitments: computer.all('commitments').filter(({ state }) => state === 'open'), rituals: computer.all('rituals'), ownReminders: computer.all('ownReminders'), lastPraised: new Map(people.map((person) => [person.id, today])) };
    await computer.sendPlan(planReminders(input, marks));
  }

  const slotOf = (index: number) => ({ weekday: 1 + (index % 5), at: time(`${String(9 + (index % 3) * 2).padStart(2, '0')}:${index % 2 ? '30' : '00'}`) });

  function planned(person: PersonId, index: number, afterOn: string): OneOnOne {
    const slot = slotOf(index);
    let on = daysAfter(afterOn, 1);
    while (weekday(on) !== slot.weekday) on = daysAfter(on, 1);
    const meeting = must(plan({ id: id<OneOnOneId>('meeting'), personId: person, on, at: slot.at, lengthMinutes: 30, place: '' }, moment()));
    const startAt = instant(on, slot.at);
    expectAlarm('prep-soon', `prep-soon:${meeting.id}:${on}T${slot.at}`, startAt - computer.settings().reminders.lead.prepMinutesBefore * MINUTE, startAt);
    return meeting;
  }

  async function foundTheTeam() {
    const changes: Change[] = [];
    const { now } = moment();
    for (let index = 0; index < year.people; index += 1) {
      const person = id<PersonId>('person');
      const birthdayOn = dayOf(15 + index * Math.floor((year.days - 20) / year.people));
      changes.push(put('people', newPerson(person, `Somebody ${index}`, { relationship: 'direct-report', birthday: birthdayOn.slice(5) as never }, now)));
      for (const ahead of ['', ':ahead']) expect('birthday', `birthday:${person}:${birthdayOn}${ahead}`, instant(birthdayOn, '12:00'));
      changes.push(put('oneOnOnes', planned(person, index, daysAfter(year.beginOn, 0))));
    }
    const lunch = { name: 'Team lunch', firstOn: dayOf(10), at: time('12:15'), lengthMinutes: 60, repeat: { unit: 'week', every: 2, weekdays: [], untilOn: null }, place: '', personIds: null, prepDays: 0 } as const;
    const ritual = newRitual(id<RitualId>('ritual'), lunch, now);
    for (let on = lunch.firstOn; on < endOn; on = daysAfter(on, 14)) expect('ritual', `ritual:${ritual.id}:${on}`, instant(on, '12:00'));
    changes.push(put('rituals', ritual));
    changes.push(put('ownReminders', own('Walk round', dayOf(1), time('11:00'), { unit: 'week', every: 1, weekdays: [1, 2, 3, 4, 5], untilOn: null })));
    for (let index = 1; index < year.days; index += 1) {
      if (!isChangeDay(dayOf(index))) continue;
      for (const at of ['01:30', '02:30', '03:30']) changes.push(put('ownReminders', own(`In the night of the clocks, ${at}`, dayOf(index), time(at), null)));
    }
    await computer.commit('Found the team', changes);
  }

  function own(text: string, on: CalendarDate, at: WallTime, recurrence: OwnReminder['recurrence']): OwnReminder {
    const reminder = stamp<OwnReminder>({ id: id<OwnReminderId>('own'), personId: null, text, on, at, recurrence, state: 'active' } as Draft<OwnReminder>, clock.now());
    const days = recurrence === null ? [on] : Array.from({ length: year.days }, (_, ahead) => daysAfter(on, ahead)).filter((day) => recurrence.weekdays.includes(weekday(day)));
    for (const [index, day] of days.entries()) {
      const next = days[index + 1];
      expectAlarm('own', `own:${reminder.id}:${day}T${at}`, instant(day, at), next === undefined ? null : instant(next, at));
    }
    return reminder;
  }

  /** What a window opened in the morning finds: meetings that nobody held. */
  async function catchUp() {
    const { today } = moment();
    const stale = computer.all('oneOnOnes').filter(({ state, on }) => state === 'planned' && on < today);
    const changes = stale.flatMap((meeting) => {
      expect('write-up', writeUpKey(meeting), instant(meeting.on, meeting.at ?? '00:00') + 150 * MINUTE);
      const index = computer.all('people').findIndex(({ id: person }) => person === meeting.personId);
      return [put('oneOnOnes', must(miss(meeting, moment()))), put('oneOnOnes', planned(meeting.personId, index, today))];
    });
    const lunches = computer.all('rituals').flatMap((ritual) => {
      const past = Array.from({ length: 30 }, (_, back) => daysAfter(today, -1 - back)).filter((on) => on >= ritual.firstOn && (Date.parse(on) - Date.parse(ritual.firstOn)) % (14 * DAY) === 0 && !ritual.history.some((each) => each.on === on));
      return past[0] ? [put('rituals', must(settleTime(ritual, past[0], 'held', { today })))] : [];
    });
    if (changes.length + lunches.length > 0) await computer.commit('Catch up', [...changes, ...lunches]);
  }

  const writeUpKey = (meeting: OneOnOne) => `write-up:${meeting.id}:${meeting.on}T${meeting.at}`;

  async function holdMeeting(meeting: OneOnOne, index: number) {
    const { today, now } = moment();
    const note = stamp<Note>({ id: id<NoteId>('note'), oneOnOneId: meeting.id, personId: meeting.personId, visibility: index % 4 ? 'shared' : 'private', body: '' }, now);
    for (let version = 1; version <= VERSIONS_OF_A_NOTE; version += 1) await computer.commit('Type', [put('notes', { ...note, body: `${SENTENCE.repeat(version)}${note.id}`, updatedAt: now + version })]);
    const isWrappedUp = count % 5 !== 0;
    const held = { ...must(hold(meeting, today, moment())), wrappedUpAt: isWrappedUp ? now : null };
    if (!isWrappedUp) expect('write-up', writeUpKey(meeting), now + 120 * MINUTE);
    const changes = [put('oneOnOnes', held), put('oneOnOnes', planned(meeting.personId, index, today))];
    if (index % 3 === 0) {
      const promise = commitTo({ id: id<CommitmentId>('promise'), personId: meeting.personId, owner: 'me', text: 'ask about the lift', dueOn: daysAfter(today, 10), madeIn: meeting.id }, moment());
      changes.push(put('commitments', promise));
    }
    await computer.commit('Hold', changes);
    if (count % 6 === 0) await deleteNote(note);
  }

  /** Into the trash, with words that nobody else uses. */
  async function deleteNote(note: Note) {
    const { now } = moment();
    await computer.commit('Delete', [put('notes', { ...note, body: `secret of ${note.id}`, deletedAt: now, updatedAt: now })]);
    deleted.push(note.id);
  }

  async function keepPromises() {
    const { today } = moment();
    const open = computer.all('commitments').filter(({ state }) => state === 'open');
    const kept = open.filter(({ dueOn, id: promise }) => dueOn !== null && (Number(promise.split('-')[1]) % 2 ? daysAfter(dueOn, -4) : daysAfter(dueOn, 3)) <= today);
    if (kept.length > 0) await computer.commit('Keep', kept.map((commitment) => put('commitments', must(keep(commitment, today)))));
  }

  /** The manager answers some notifications. */
  let shown = 0;
  computer.onShown((_title, answers) => {
    shown += 1;
    if (shown % 9 === 0) answers.snoozed?.();
    else if (shown % 4 === 0) answers.done?.();
    else if (shown % 5 === 0) answers.clicked();
  });

  async function awakeUntil(untilAt: number, isOdd = false) {
    const from = clock.now();
    await computer.pass(untilAt);
    if (computer.isOn()) awake.push({ from, to: untilAt, isOdd });
  }

  async function sleepUntil(at: number) {
    computer.jump(at - clock.now());
    await computer.wakeUp();
  }

  async function workday(index: number, on: CalendarDate) {
    const at = (text: string) => instant(on, text);
    if (!computer.isOn()) {
      computer.jump(at('08:20') - clock.now());
      await computer.turnOn();
    } else if (clock.now() < at('08:20')) await sleepUntil(at('08:20'));
    if (index === 0) await foundTheTeam();
    await awakeUntil(clock.now() + MINUTE);
    await catchUp();
    await keepPromises();
    await replan();
    if (index === year.setBackOn) await setBackAnHour(on);
    const today = computer.all('oneOnOnes').filter((meeting) => meeting.state === 'planned' && meeting.on === on).sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
    const people = computer.all('people');
    for (const meeting of today) {
      const endAt = at(meeting.at ?? '09:00') + 30 * MINUTE;
      await toMeetingEnd(endAt, at);
      await holdMeeting(meeting, people.findIndex(({ id: person }) => person === meeting.personId));
      await replan();
    }
    for (let hour = 14; hour < 18; hour += 1) {
      await awakeUntil(Math.max(clock.now(), at(`${hour}:00`)));
      await computer.lookAtTrash();
      if (hour === 16 && weekday(on) === 3) await restart();
    }
    if (index % 50 === 20) computer.changeSettings({ reminders: { ...computer.settings().reminders, digestAt: index % 100 === 20 ? null : time('08:30') } });
    await awakeUntil(Math.max(clock.now(), at('18:10')));
    await year.afterDay(index, on);
  }

  /** Over lunch the lid is closed. */
  async function toMeetingEnd(endAt: number, at: (text: string) => number) {
    if (clock.now() < at('12:40') && endAt > at('13:20')) {
      await awakeUntil(at('12:40'));
      await sleepUntil(at('13:20'));
    }
    await awakeUntil(Math.max(clock.now(), endAt));
  }

  /** Killed and started again: a moment in which nothing runs. */
  async function restart() {
    await computer.turnOff();
    computer.jump(2 * MINUTE);
    await computer.turnOn();
  }

  async function setBackAnHour(on: CalendarDate) {
    const from = clock.now();
    computer.jump(-60 * MINUTE);
    await computer.pass(clock.now() + 60 * MINUTE);
    computer.jump(60 * MINUTE);
    await computer.wakeUp();
    awake.push({ from: Math.min(from, instant(on, '07:00')), to: clock.now(), isOdd: true });
  }

  for (let index = 0; index < year.days; index += 1) {
    const on = dayOf(index);
    const isAway = index >= year.awayFrom && index < year.awayTo;
    const tomorrow = dayOf(index + 1);
    if (isAway) {
      if (computer.isOn()) await computer.turnOff();
    } else if (weekday(on) <= 5) await workday(index, on);
    else if (weekday(on) === 7 && isChangeDay(on) && computer.isOn()) await awakeUntil(instant(on, '20:00'));
    // Over the night in which the clocks change it stays on, from Friday to Sunday evening.
    const isVigil = !isAway && (weekday(on) === 5 ? isChangeDay(dayOf(index + 2)) : weekday(on) === 6 && isChangeDay(tomorrow));
    if (isVigil) await awakeUntil(instant(tomorrow, '00:00'));
    else if (computer.isOn() && weekday(on) >= 5) await computer.turnOff();
  }
  if (computer.isOn()) await computer.turnOff();
  const promises = computer.all('commitments').flatMap(({ id: promise, dueOn }) => (dueOn !== null && dueOn < daysAfter(endOn, -5) && Number(promise.split('-')[1]) % 2 === 0 ? [`promise-due:${promise}:${dueOn}`] : []));
  return { expected, promises, awake, deleted, untilAt: clock.now() };
}
