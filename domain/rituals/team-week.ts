import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate, isoWeekday, type WallTime, type Weekday } from '#domain/calendar/calendar-date.ts';
import { isWorkingDay, type WorkingDays } from '#domain/calendar/working-days.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import { participants, type RitualTime, ritualTimes } from '#domain/rituals/ritual-times.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';

/** Something of the team's week, at its time of day on the manager's wall clock. */
export type WeekEntry = { readonly key: string; readonly at: WallTime | null; readonly lengthMinutes: number } & (
  | { readonly kind: 'ritual'; readonly ritual: Ritual; readonly state: RitualTime['state']; readonly people: readonly Person[] }
  | { readonly kind: 'one-on-one'; readonly oneOnOne: OneOnOne; readonly person: Person }
);

export interface WeekDay {
  readonly on: CalendarDate;
  readonly isWorkingDay: boolean;
  readonly entries: readonly WeekEntry[];
}

export interface WeekRecords {
  readonly rituals: readonly Ritual[];
  /** Those of the week; others are passed over. */
  readonly oneOnOnes: readonly OneOnOne[];
  /** Active people. */
  readonly people: readonly Person[];
}

export const mondayOf = (on: CalendarDate): CalendarDate => addDays(on, 1 - isoWeekday(on));

/** The week that one wants to see: this one, or on a weekend the one that begins. */
export function weekToShow(today: CalendarDate, workingDays: readonly Weekday[]): CalendarDate {
  const isOver = !workingDays.some((day) => day >= isoWeekday(today));
  return addDays(mondayOf(today), isOver ? 7 : 0);
}

/** The seven days from a Monday on, each with what the team does together and with whom the manager speaks, in the order of the day. */
export function teamWeek(monday: CalendarDate, { rituals, oneOnOnes, people }: WeekRecords, work: WorkingDays): WeekDay[] {
  const persons = new Map(people.map((person) => [person.id, person]));
  return Array.from({ length: 7 }, (_, index) => {
    const on = addDays(monday, index);
    const together = rituals.flatMap((ritual) => ritualTimes(ritual, on, on, work.isHoliday).map(({ state }): WeekEntry => ({ kind: 'ritual', key: ritual.id, at: ritual.at, lengthMinutes: ritual.lengthMinutes, ritual, state, people: participants(ritual, people) })));
    const alone = oneOnOnes.flatMap((oneOnOne): WeekEntry[] => {
      const person = persons.get(oneOnOne.personId);
      const isOn = oneOnOne.on === on && (oneOnOne.state === 'planned' || oneOnOne.state === 'held');
      return person && isOn ? [{ kind: 'one-on-one', key: oneOnOne.id, at: oneOnOne.at, lengthMinutes: oneOnOne.lengthMinutes, oneOnOne, person }] : [];
    });
    return { on, isWorkingDay: isWorkingDay(on, work), entries: [...together, ...alone].sort(byTime) };
  });
}

/** What lasts all day first, then by the clock. */
const byTime = (a: WeekEntry, b: WeekEntry) => compare(a.at ?? '', b.at ?? '') || compare(a.key, b.key);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Which week a sentence speaks of. */
type WhichWeek = 'this' | 'next' | 'another';

/** The week in one sentence, for those who do not see the picture. */
export function weekSentence(days: readonly WeekDay[], which: WhichWeek): string {
  const entries = days.flatMap((day) => day.entries);
  const together = entries.filter((entry) => entry.kind === 'ritual' && (entry.state === 'open' || entry.state === 'held')).length;
  const alone = entries.filter(({ kind }) => kind === 'one-on-one').length;
  const free = days.filter(({ isWorkingDay: isWork, entries: { length } }) => isWork && length === 0).length;
  const rituals = plural(together, { 0: 'no ritual', one: 'one ritual', other: '# rituals' });
  const oneOnOnes = plural(alone, { 0: 'no one-on-one', one: 'one one-on-one', other: '# one-on-ones' });
  const rest = free === 0 ? t`No working day is without either.` : plural(free, { one: 'One working day has neither.', other: '# working days have neither.' });
  const begins = { this: t`This week has ${rituals} and ${oneOnOnes}.`, next: t`Next week has ${rituals} and ${oneOnOnes}.`, another: t`That week has ${rituals} and ${oneOnOnes}.` };
  return [begins[which], rest].join(' ');
}
