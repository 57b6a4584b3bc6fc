import { t } from '@lingui/core/macro';
import { occurrences } from '#domain/calendar/recurrence.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Planning } from '#domain/reminders/planning.ts';
import { clip, nameOf } from '#domain/reminders/wording.ts';

const LONGEST_TITLE = 150;

/** Reminders set by hand, each time they come. One that repeats is pointless once the next one is due. */
export const remindOfOwn = (planning: Planning): PlannedReminder[] =>
  planning.input.ownReminders.flatMap(({ id, personId, text, on, at, recurrence, state, deletedAt }) => {
    if (state !== 'active' || deletedAt !== null) return [];
    const person = personId === null ? null : planning.personOf(personId);
    const days = occurrences(on, recurrence, planning.fromOn, planning.toOn);
    return days.map((day, index): PlannedReminder => {
      const next = days[index + 1];
      return {
        key: `own:${id}:${day}T${at}`,
        kind: 'own',
        dueAt: planning.at(day, at),
        expiresAt: next === undefined ? null : planning.at(next, at),
        urgency: 'moment',
        title: clip(text, LONGEST_TITLE),
        body: person === null ? '' : t`About ${nameOf(person)}.`,
        reason: recurrence === null ? t`You set it.` : t`You set it: ${spokenRecurrence(on, recurrence)}.`,
        route: person === null ? '/reminders' : `/people/${person.id}`,
      };
    });
  });
