import { plural, t } from '@lingui/core/macro';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { workingDayOnOrAfter } from '#domain/calendar/working-days.ts';
import { praiseNudge } from '#domain/praise/praise-nudge.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import type { Planning } from '#domain/reminders/planning.ts';
import { nameOf } from '#domain/reminders/wording.ts';

/** Good words that were noted some days ago and not said yet. What they are is between the manager and the person. */
export const remindOfWaitingPraise = (planning: Planning): PlannedReminder[] =>
  planning.input.praise.flatMap(({ id, personIds, source, state, notedOn, deletedAt }) => {
    const [first, ...others] = personIds.flatMap((personId) => planning.personOf(personId) ?? []);
    if (first === undefined || state !== 'drafted' || deletedAt !== null) return [];
    const days = planning.input.settings.reminders.lead.praiseWaitingDays;
    const names = others.length === 0 ? nameOf(first) : plural(others.length, { one: `${nameOf(first)} and one other`, other: `${nameOf(first)} and # others` });
    return [
      {
        key: `praise-waiting:${id}:${notedOn}`,
        kind: 'praise-waiting',
        dueAt: planning.at(workingDayOnOrAfter(addDays(notedOn, days), planning.work), planning.dayTime),
        expiresAt: null,
        urgency: 'day',
        title: titles[source](names),
        body: t`Noted on ${plainDate(notedOn, planning.today)}.`,
        reason: plural(days, { one: 'A day after you noted it.', other: '# days after you noted it.' }),
        route: others.length === 0 ? `/people/${first.id}/praise` : '/praise',
      },
    ];
  });

const titles: Record<Praise['source'], (names: string) => string> = {
  mine: (names) => t`You noticed something good about ${names}`,
  relayed: (names) => t`Tell ${names} what a colleague said`,
  customer: (names) => t`Tell ${names} what a customer said`,
};

/** Once for each time that a person's interval passes without anything good and specific. */
export const remindOfMissingPraise = (planning: Planning): PlannedReminder[] =>
  planning.input.people.flatMap((person) => {
    const { input, today } = planning;
    const nudge = praiseNudge(person, input.lastPraised.get(person.id) ?? null, { today, zone: input.zone, standards: input.settings.standards });
    if (nudge === null || planning.personOf(person.id) === null) return [];
    const name = nameOf(person);
    return [
      {
        key: `praise-nudge:${person.id}:${nudge.fromOn}`,
        kind: 'praise-nudge',
        dueAt: planning.at(workingDayOnOrAfter(nudge.fromOn, planning.work), planning.dayTime),
        expiresAt: null,
        urgency: 'day',
        title: nudge.lastOn === null ? t`Nothing good is noted for ${name} yet` : t`${name} last heard something good on ${plainDate(nudge.lastOn, today)}`,
        body: t`Look for something true and specific; or ask somebody who works with them.`,
        reason: nudge.reason,
        route: `/people/${person.id}/praise`,
      },
    ];
  });
