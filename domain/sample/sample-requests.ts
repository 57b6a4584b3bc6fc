import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, toDayNumber } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { meet } from '#domain/requests/consult.ts';
import { agree } from '#domain/requests/decide.ts';
import { receive, type RequestOrder } from '#domain/requests/receive.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import type { SampleGround } from '#domain/sample/sample-team.ts';
import { must } from '#domain/transition.ts';

const DAY_MS = 86_400_000;

/** One request that waits for its decision, and one like it that was agreed last year. No state's rules are assumed. */
export function sampleRequests({ tomas, leyla }: { readonly tomas: Person; readonly leyla: Person }, { newId, today, now }: SampleGround): FlexibleRequest[] {
  const made = (who: Person, receivedOn: CalendarDate, asked: string, about: Pick<RequestOrder, 'kind' | 'daysAWeek' | 'workplace'>): FlexibleRequest =>
    must(
      receive(
        { id: newId() as RequestId, personId: who.id, asked, ...about, hoursAWeek: null, isStatutory: false, isEligible: null, receivedOn, proposedFromOn: addDays(receivedOn, 60) },
        { jurisdiction: 'none', ownDays: 21, euDays: 21, employmentRightsAct2025From: null },
        { today, now: now + (toDayNumber(receivedOn) - toDayNumber(today)) * DAY_MS },
      ),
    );
  const waiting = made(tomas, addDays(today, -15), t`Do the reports at home on Tuesdays and Thursdays`, { kind: 'place', daysAWeek: 2, workplace: 'hybrid' });
  const earlier = made(leyla, addDays(today, -400), t`Work from home, and come in when a ward asks for it`, { kind: 'place', daysAWeek: 5, workplace: 'remote' });
  const talked = must(meet(earlier, addDays(today, -394), today));
  return [
    must(meet(waiting, addDays(today, -8), today)),
    must(agree(talked, { on: addDays(today, -385), explanation: t`From home, with one day on the wards each month.`, whatDiffers: '', startsOn: addDays(today, -350) }, today)),
  ];
}
