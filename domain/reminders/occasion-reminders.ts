import { plural, t } from '@lingui/core/macro';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { managersDay } from '#domain/occasions/day-to-mark.ts';
import { isRound, type OccasionDay, occasionDays } from '#domain/occasions/occasion-days.ts';
import { markOf } from '#domain/occasions/occasion-marks.ts';
import type { PlanPerson } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder, ReminderKind } from '#domain/reminders/planned-reminder.ts';
import { type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { clip, namedDay, nameOf, within } from '#domain/reminders/wording.ts';

/** A reminder ahead of a day beyond the end of the plan may fall into it. */
const BEYOND_DAYS = 60;
const LONGEST_TEXT = 110;

const kinds: Record<OccasionDay['kind'], ReminderKind> = { birthday: 'birthday', anniversary: 'work-anniversary', own: 'own-occasion' };

/** Birthdays, work anniversaries and own occasions of people who have not said that they want none, until they were marked. */
export const remindOfOccasions = (planning: Planning): PlannedReminder[] =>
  planning.input.people.flatMap((person) => {
    if (planning.personOf(person.id) === null) return [];
    const days = occasionDays(person, planning.input.occasions, planning.fromOn, addDays(planning.toOn, BEYOND_DAYS));
    return days.filter((day) => markOf(planning.input.occasionMarks, person.id, day) === null).flatMap((day) => remindOf(planning, person, day));
  });

const remindOf = (planning: Planning, person: PlanPerson, day: OccasionDay): PlannedReminder[] =>
  remindOfDay(
    planning,
    {
      kind: kinds[day.kind],
      subject: day.kind === 'own' ? day.subject : person.id,
      on: day.on,
      leadDays: planning.input.settings.reminders.lead.occasionDaysBefore,
      title: titleOf(day, nameOf(person)),
      body: isRound(day) ? [t`A round anniversary.`, manners[day.preference]].join(' ') : manners[day.preference],
      route: '/praise/occasions',
    },
    managersDay(day.on, person.timeZone, { zone: planning.input.zone, at: planning.dayTime }),
  );

function titleOf(day: OccasionDay, name: string): string {
  switch (day.kind) {
    case 'birthday':
      return t`Birthday of ${name}: ${namedDay(day.on)}`;
    case 'anniversary':
      return plural(day.years ?? 0, { one: `${name}: # year here on ${namedDay(day.on)}`, other: `${name}: # years here on ${namedDay(day.on)}` });
    case 'own':
      // What is to be quiet must not stand on a screen that others may see.
      return day.preference === 'quiet' ? t`An occasion of ${name}: ${namedDay(day.on)}` : t`${name}: ${within(clip(day.name, LONGEST_TEXT))}, ${namedDay(day.on)}`;
  }
}

const manners: Record<OccasionDay['preference'], string> = {
  quiet: t`They prefer it quiet: a word from you, nothing in front of others.`,
  public: t`They have nothing against others knowing.`,
};
