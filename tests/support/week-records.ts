import type { Absence, AbsenceId } from '#domain/absences/absence.ts';
import type { ArrangedDay, Arrangement, ArrangementId } from '#domain/arrangements/arrangement.ts';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';

const longAgo = Date.UTC(2020, 0, 1);

export const theAbsence = (personId: PersonId, fromOn: string, toOn: string, known: Partial<Absence> = {}): Absence => ({
  ...stamp<Absence>({ id: `absence-${personId}-${fromOn}` as AbsenceId, personId, fromOn: toCalendarDate(fromOn), toOn: toCalendarDate(toOn), kind: 'away' }, longAgo),
  ...known,
});

export const theArrangement = (personId: PersonId, days: readonly ArrangedDay[], known: Partial<Arrangement> = {}): Arrangement => ({
  ...stamp<Arrangement>({ id: `arrangement-${personId}` as ArrangementId, personId, requestId: null, fromOn: toCalendarDate('2026-01-01'), toOn: null, days }, longAgo),
  ...known,
});
