import type { Ask } from '#domain/asks/ask.ts';
import { CLOSED_LATELY_DAYS, lastClosed } from '#domain/asks/ask-board.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import { recoveryAsk } from '#domain/asks/recovery-ask.ts';
import { requestAsk } from '#domain/asks/request-ask.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listClosedMatters, listToldBackSince, listUnfinishedMatters, listUnfinishedMattersOf } from '#data/matters.ts';
import { listClosedRecoveries, listOpenRecoveries, listOpenRecoveriesOf, listRecoveriesClosedSince } from '#data/recoveries.ts';
import { listClosedRequests, listOpenRequests, listOpenRequestsOf, listRequestsClosedSince } from '#data/requests.ts';

export type AskSettings = Pick<Settings, 'standards'> & WorkSettings;

/** Everything that somebody waits for, and what was closed lately; of one person or of everybody. */
export async function readAsks(today: CalendarDate, settings: AskSettings, personId: PersonId | null = null): Promise<Ask[]> {
  const since = addDays(today, -CLOSED_LATELY_DAYS);
  const [open, told, begun, closed, requested, decided] = await Promise.all([
    personId === null ? listUnfinishedMatters() : listUnfinishedMattersOf(personId),
    listToldBackSince(personId, since),
    personId === null ? listOpenRecoveries() : listOpenRecoveriesOf(personId),
    listRecoveriesClosedSince(since, personId),
    personId === null ? listOpenRequests() : listOpenRequestsOf(personId),
    listRequestsClosedSince(since, personId),
  ]);
  return withClocks({ matters: [...open, ...told], recoveries: [...begun, ...closed], requests: [...requested, ...decided] }, today, settings);
}

interface WhichClosed {
  readonly personId?: PersonId | null;
  /** False where requests stand in a section of their own: they take no place among the last ones. */
  readonly hasRequests?: boolean;
}

/** The last ones closed, the latest first; of one person or of everybody. */
export async function readClosedAsks(limit: number, today: CalendarDate, settings: AskSettings, { personId = null, hasRequests = true }: WhichClosed = {}): Promise<Ask[]> {
  const [matters, recoveries, requests] = await Promise.all([listClosedMatters(limit, personId), listClosedRecoveries(limit, personId), hasRequests ? listClosedRequests(limit, personId) : []]);
  return lastClosed(await withClocks({ matters, recoveries, requests }, today, settings), limit);
}

interface AskRecords {
  readonly matters: readonly Matter[];
  readonly recoveries: readonly Recovery[];
  readonly requests: readonly FlexibleRequest[];
}

async function withClocks({ matters, recoveries, requests }: AskRecords, today: CalendarDate, settings: AskSettings): Promise<Ask[]> {
  const work = await readClockWork(matters, today, settings);
  return [...matters.map((matter) => matterAsk(matter, { today, standards: settings.standards, work })), ...recoveries.map(recoveryAsk), ...requests.map((request) => requestAsk(request, today))];
}

/** The manager's working days as far back as the clocks of these matters reach. The large calendar of holidays loads only when there is a clock. */
export async function readClockWork(matters: readonly Matter[], today: CalendarDate, settings: WorkSettings): Promise<WorkingDays> {
  if (matters.length === 0) return { days: settings.workingDays, isHoliday: () => false };
  const oldest = matters.reduce<CalendarDate>((since, { heardOn }) => (heardOn < since ? heardOn : since), today);
  return readWorkingDays(settings, today, oldest);
}
