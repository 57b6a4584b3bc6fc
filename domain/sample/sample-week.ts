import { t } from '@lingui/core/macro';
import { newAbsence } from '#domain/absences/absence-rules.ts';
import type { Absence, AbsenceId, AbsenceKind } from '#domain/absences/absence.ts';
import { newArrangement } from '#domain/arrangements/arrangement-rules.ts';
import type { ArrangedDay, Arrangement, ArrangementId } from '#domain/arrangements/arrangement.ts';
import { addDays, type CalendarDate, isoWeekday, type WallTime } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { SampleGround } from '#domain/sample/sample-team.ts';
import { must } from '#domain/transition.ts';

/** The meaning line that the sample team comes with. */
export const SAMPLE_PURPOSE = t`Nobody leaves our wards with a question they did not dare to ask.`;

/** Who is away in the coming days, and how two weeks differ: one as agreed on a request, one because it always did. */
export function sampleWeek({ jonas, leyla, tomas }: Readonly<Record<'jonas' | 'leyla' | 'tomas', Person>>, requests: readonly FlexibleRequest[], { newId, today, now }: SampleGround): { absences: Absence[]; arrangements: Arrangement[] } {
  const monday = addDays(today, 8 - isoWeekday(today));
  const away = (who: Person, fromOn: CalendarDate, days: number, kind: AbsenceKind): Absence => must(newAbsence(newId() as AbsenceId, { personId: who.id, fromOn, toOn: addDays(fromOn, days - 1), kind }, now));
  const agreed = requests.find(({ personId, state }) => personId === leyla.id && state === 'agreed');
  const remote: readonly ArrangedDay[] = ([1, 2, 3, 4] as const).map((weekday) => ({ weekday, way: 'remote', hours: null }));
  const fromHome = newArrangement(newId() as ArrangementId, { personId: leyla.id, requestId: agreed?.id ?? null, fromOn: agreed?.decision?.startsOn ?? addDays(today, -300), toOn: null, days: [...remote, { weekday: 5, way: 'on-site', hours: null }] }, now);
  const shortDays = newArrangement(
    newId() as ArrangementId,
    { personId: tomas.id, requestId: null, fromOn: addDays(today, -120), toOn: null, days: [{ weekday: 3, way: 'as-usual', hours: { from: '08:00' as WallTime, to: '12:30' as WallTime } }, { weekday: 5, way: 'off', hours: null }] },
    now,
  );
  return { absences: [away(jonas, addDays(monday, 1), 2, 'training'), away(leyla, addDays(monday, 3), 5, 'leave')], arrangements: [must(fromHome), must(shortDays)] };
}
