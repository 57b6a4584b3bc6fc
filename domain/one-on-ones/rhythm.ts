import { t } from '@lingui/core/macro';
import { backOn, isAway } from '#domain/absences/absence-rules.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { addDays, type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { beginSentence, spokenDays } from '#domain/calendar/spoken-rhythm.ts';
import { type Cadence, cadenceOf } from '#domain/one-on-ones/cadence.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** What happened and what is planned with one person. Missed, cancelled and moved one-on-ones are no contact. */
export interface Contact {
  /** The day of the last one-on-one that was held. */
  readonly lastHeldOn: CalendarDate | null;
  /** The next one planned, today or later. */
  readonly plannedOn: CalendarDate | null;
}

interface Common extends Contact {
  /** A sentence that says where the day comes from: "Two weeks after 10 November, when you last spoke." */
  readonly reason: string;
}

/** Where a person stands in the rhythm of one-on-ones. */
export type Rhythm =
  | (Common & { readonly kind: 'none' })
  | (Common & { readonly kind: 'first' | 'on-track' | 'due-today'; readonly cadence: Cadence; readonly nextDueOn: CalendarDate })
  | (Common & { readonly kind: 'overdue'; readonly cadence: Cadence; readonly nextDueOn: CalendarDate; readonly overdueDays: number });

type Subject = Parameters<typeof cadenceOf>[0];
type Away = Pick<Absence, 'fromOn' | 'toOn'>;

/** The day by which the next one-on-one is due, or null when the person has no rhythm. */
export function nextDueOn(who: Subject, lastHeldOn: CalendarDate | null, standards: Settings['standards'], today: CalendarDate): CalendarDate | null {
  const cadence = cadenceOf(who, standards, today);
  if (cadence === null) return null;
  if (lastHeldOn !== null) return addDays(lastHeldOn, cadence.days);
  // Nobody is late for a first conversation Heed has only just heard of: it is due today, or when they start.
  return who.startOn !== null && who.startOn > today ? who.startOn : today;
}

/** Where the person stands. A day that falls while they are away waits until they are back, and so does what is overdue as long as they are away. */
export function rhythmOf(who: Subject, contact: Contact, standards: Settings['standards'], today: CalendarDate, absences: readonly Away[] = []): Rhythm {
  const cadence = cadenceOf(who, standards, today);
  const wantedOn = nextDueOn(who, contact.lastHeldOn, standards, today);
  if (cadence === null || wantedOn === null) return { ...contact, kind: 'none', reason: t`No rhythm is set for ${calledName(who)}.` };
  const dueOn = whenBack(wantedOn, absences, today);
  const because = (reason: string) => (dueOn === wantedOn ? reason : `${reason} ${t`${calledName(who)} is away then, so it waits until ${plainDate(dueOn, today)}.`}`);
  if (contact.lastHeldOn === null) return { ...contact, kind: 'first', cadence, nextDueOn: dueOn, reason: because(firstReason(who, today)) };
  const reason = because(t`${beginSentence(spokenDays(cadence.days))} after ${plainDate(contact.lastHeldOn, today)}, when you last spoke.`);
  const common = { ...contact, cadence, nextDueOn: dueOn, reason };
  const lateBy = daysBetween(dueOn, today);
  if (lateBy > 0) return { ...common, kind: 'overdue', overdueDays: lateBy };
  return { ...common, kind: lateBy === 0 ? 'due-today' : 'on-track' };
}

function whenBack(dueOn: CalendarDate, absences: readonly Away[], today: CalendarDate): CalendarDate {
  const on = backOn(absences, dueOn);
  return on <= today && isAway(absences, today) ? backOn(absences, today) : on;
}

/** Whether a one-on-one should be planned now: it is due, or late, or the first, and none stands in the calendar. */
export const needsPlanning = ({ kind, plannedOn }: Rhythm): boolean => plannedOn === null && (kind === 'first' || kind === 'due-today' || kind === 'overdue');

function firstReason(who: Pick<Person, 'name' | 'preferredName' | 'startOn'>, today: CalendarDate): string {
  if (who.startOn !== null && who.startOn > today) return t`${calledName(who)} starts on ${plainDate(who.startOn, today)}.`;
  return t`You have not held a one-on-one with ${calledName(who)} yet.`;
}
