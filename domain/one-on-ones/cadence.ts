import { plural, t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { beginSentence, spokenEvery } from '#domain/calendar/spoken-rhythm.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';

/** How often the manager means to speak with someone, and why. */
export interface Cadence {
  readonly days: number;
  readonly source: 'own' | 'newcomer' | 'standard';
  /** A sentence: "Every two weeks, your standard." */
  readonly reason: string;
}

type Subject = Pick<Person, 'name' | 'preferredName' | 'relationship' | 'startOn' | 'cadenceDays'>;

/**
 * The rhythm for one person on a day: what was set for them, else weekly while they are new, else the manager's
 * standard. The standard speaks of direct reports; for others there is no rhythm (null) until one is set.
 */
export function cadenceOf(who: Subject, standards: Settings['standards'], today: CalendarDate): Cadence | null {
  if (who.cadenceDays !== null) return { days: who.cadenceDays, source: 'own', reason: t`${beginSentence(spokenEvery(who.cadenceDays))}, set for ${calledName(who)}.` };
  if (who.relationship !== 'direct-report') return null;
  const { cadenceDays, newcomerCadenceDays, newcomerForDays } = standards;
  const newUntil = who.startOn === null ? null : addDays(who.startOn, newcomerForDays);
  if (newUntil !== null && today < newUntil && newcomerCadenceDays < cadenceDays)
    return {
      days: newcomerCadenceDays,
      source: 'newcomer',
      reason: plural(newcomerForDays, { one: `${beginSentence(spokenEvery(newcomerCadenceDays))} in the first day, until ${plainDate(newUntil, today)}.`, other: `${beginSentence(spokenEvery(newcomerCadenceDays))} in the first # days, until ${plainDate(newUntil, today)}.` }),
    };
  return { days: cadenceDays, source: 'standard', reason: t`${beginSentence(spokenEvery(cadenceDays))}, your standard.` };
}
