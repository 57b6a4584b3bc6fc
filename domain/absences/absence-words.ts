import { t } from '@lingui/core/macro';
import type { Absence, AbsenceKind } from '#domain/absences/absence.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';

/** What is said of an absence. */
export const absenceNames: Readonly<Record<AbsenceKind, string>> = { away: t`Away`, leave: t`On leave`, travel: t`Travelling for work`, training: t`In training` };

/** A stretch of days with their years: for lists that are kept. */
export function writtenDays({ fromOn, toOn }: { readonly fromOn: CalendarDate; readonly toOn: Absence['toOn'] | null }): string {
  if (toOn === null) return t`from ${writtenDate(fromOn)}`;
  return fromOn === toOn ? writtenDate(fromOn) : `${writtenDate(fromOn)} – ${writtenDate(toOn)}`;
}
