import { t } from '@lingui/core/macro';
import { backOn } from '#domain/absences/absence-rules.ts';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { workingDayOnOrAfter } from '#domain/calendar/working-days.ts';
import { cadenceOf } from '#domain/one-on-ones/cadence.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Planning } from '#domain/reminders/planning.ts';
import { nameOf } from '#domain/reminders/wording.ts';

/**
 * One reminder per person, on the first working day after the rhythm has passed without a one-on-one, unless the next
 * one is planned; while they are away it waits until they are back. With somebody never spoken to, the rhythm runs from the day Heed first heard of them or they started.
 */
export const remindOfCadence = (planning: Planning): PlannedReminder[] =>
  planning.input.people.flatMap((person) => {
    const { input, today } = planning;
    const { lastHeldOn, plannedOn } = input.contacts.get(person.id) ?? { lastHeldOn: null, plannedOn: null };
    const cadence = cadenceOf(person, input.settings.standards, today);
    if (planning.personOf(person.id) === null || cadence === null || plannedOn !== null) return [];
    const heardOn = calendarDateAt(person.createdAt, input.zone);
    const since = lastHeldOn ?? (person.startOn !== null && person.startOn > heardOn ? person.startOn : heardOn);
    const away = input.absences.filter(({ personId, deletedAt }) => personId === person.id && deletedAt === null);
    const lateOn = workingDayOnOrAfter(backOn(away, addDays(since, cadence.days + 1)), planning.work);
    const name = nameOf(person);
    return [
      {
        key: `overdue-cadence:${person.id}:${since}`,
        kind: 'overdue-cadence',
        dueAt: planning.at(lateOn, planning.dayTime),
        expiresAt: null,
        urgency: 'day',
        title: lastHeldOn === null ? t`No one-on-one with ${name} yet` : t`No one-on-one with ${name} since ${plainDate(lastHeldOn, today)}`,
        body: t`None is planned. Fifteen minutes can do.`,
        reason: cadence.reason,
        route: `/people/${person.id}/one-on-ones`,
      },
    ];
  });
