import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { workingDayOnOrAfter } from '#domain/calendar/working-days.ts';
import { byPerson } from '#domain/expectations/by-person.ts';
import { expectationStanding } from '#domain/expectations/to-confirm.ts';
import { fold } from '#domain/people/fold-name.ts';
import type { PlanInput, PlanPerson } from '#domain/reminders/plan-input.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { type Planning, remindOfDay } from '#domain/reminders/planning.ts';
import { nameOf } from '#domain/reminders/wording.ts';

/** The day on which the manager wants to come back to something. What it is stays behind the veil. */
export const remindOfFollowUps = (planning: Planning): PlannedReminder[] =>
  planning.input.followUps.flatMap(({ id, personId, followUpOn, deletedAt }) => {
    const person = planning.personOf(personId);
    if (person === null || followUpOn === null || deletedAt !== null) return [];
    return remindOfDay(planning, { kind: 'follow-up', subject: id, on: followUpOn, leadDays: 0, title: t`A follow-up with ${nameOf(person)}`, body: '', route: `/people/${personId}/praise` });
  });

/** New or changed cards are left this long: most are said in the next one-on-one. */
const SETTLE_DAYS = 7;

type Card = PlanInput['expectations'][number];

/** One reminder per person and day on which something that two expect of each other has to be said aloud (again). */
export function remindOfExpectations(planning: Planning): PlannedReminder[] {
  return [...byPerson(planning.input.expectations)].flatMap(([personId, cards]) => {
    const person = planning.personOf(personId);
    if (person === null) return [];
    // By day: what comes on one day is said once. The role's name comes last and stands for all of its day.
    const due = cards.flatMap((card) => dueOf(planning, card, person) ?? []).sort((a, b) => Number(a.isOfRole) - Number(b.isOfRole));
    const keys = new Map(due.map(({ on, isOfRole }) => [on, isOfRole ? `role/${fold(person.role)}` : on]));
    return [...keys].map(([on, key]): PlannedReminder => ({
      key: `expectations:${personId}:${key}`,
      kind: 'expectations',
      dueAt: planning.at(workingDayOnOrAfter(on, planning.work), planning.dayTime),
      expiresAt: null,
      urgency: 'day',
      title: t`Say aloud what you and ${nameOf(person)} expect of each other`,
      body: t`Confirm what stands, retire what does not.`,
      reason: t`Something you expect of each other is new, has changed, or was last said ${planning.input.settings.standards.expectationConfirmDays} days before or earlier.`,
      route: `/people/${personId}/expectations`,
    }));
  });
}

interface Due {
  readonly on: CalendarDate;
  /** The role is another. Its day moves with every edit of the person, so the reminder goes by the role: once done it stays done. */
  readonly isOfRole: boolean;
}

function dueOf(planning: Planning, card: Card, person: PlanPerson): Due | null {
  if (card.deletedAt !== null) return null;
  const { input, today } = planning;
  const standing = expectationStanding(card, person, { today, standards: input.settings.standards });
  switch (standing.kind) {
    case 'retired':
      return null;
    case 'current':
      return { on: standing.nextOn, isOfRole: false };
    case 'to-confirm':
      // A role has no date of its own; it changed no later than the record did.
      if (standing.reason.kind === 'role-changed') return { on: addDays(calendarDateAt(person.updatedAt, input.zone), 1), isOfRole: true };
      return { on: standing.reason.kind === 'interval' ? standing.sinceOn : addDays(standing.sinceOn, SETTLE_DAYS), isOfRole: false };
  }
}
