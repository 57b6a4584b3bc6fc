import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Absence } from '#domain/absences/absence.ts';
import type { Arrangement } from '#domain/arrangements/arrangement.ts';
import { expectationOverview, type ExpectationOverview } from '#domain/expectations/overview.ts';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { nextTime } from '#domain/rituals/ritual-times.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { teamPicture, type TeamPicture } from '#domain/team/team-picture.ts';
import type { Team } from '#domain/team/team.ts';
import { listAbsencesUntil } from '#data/absences.ts';
import { listRequestsInForce, readArrangements } from '#data/arrangements.ts';
import { listCurrentExpectations } from '#data/expectations.ts';
import { readWorkingDays, type WorkSettings } from '#data/holidays.ts';
import { listOccasions } from '#data/occasions.ts';
import { listPeople } from '#data/people.ts';
import { listHeldRituals, listOneOnOnesBetween } from '#data/rituals.ts';
import { readTeam } from '#data/team.ts';

export interface TeamPage {
  readonly team: Team | null;
  readonly people: readonly Person[];
  readonly picture: TeamPicture;
  /** Those that are not over yet, of people who are still looked after. */
  readonly absences: readonly Absence[];
  /** As they are stored. */
  readonly arrangements: readonly Arrangement[];
  readonly requests: readonly FlexibleRequest[];
  readonly rituals: readonly { readonly ritual: Ritual; readonly on: CalendarDate }[];
  readonly expectations: readonly ExpectationOverview[];
}

/** What the page of the team shows, with the week that begins on a day. Nothing that is over is read, but for that week. */
export async function readTeamPage(begin: CalendarDate, today: CalendarDate, settings: WorkSettings & Pick<Settings, 'standards'>): Promise<TeamPage> {
  const people = await listPeople();
  const [team, absences, arrangements, requests, oneOnOnes, rituals, occasions, cards, work] = await Promise.all([
    readTeam(),
    listAbsencesUntil(begin < today ? begin : today),
    readArrangements(),
    listRequestsInForce(),
    listOneOnOnesBetween(begin, addDays(begin, 6)),
    listHeldRituals(people),
    listOccasions(),
    listCurrentExpectations(),
    readWorkingDays(settings, begin),
  ]);
  const isHere = new Set(people.map(({ id }) => id));
  const reports = people.filter(({ relationship }) => relationship === 'direct-report');
  return {
    team,
    people,
    picture: teamPicture(begin, { people, absences, arrangements: arrangements.holding, requests, oneOnOnes, rituals, occasions }, work),
    absences: absences.filter(({ personId, toOn }) => isHere.has(personId) && toOn >= today),
    arrangements: arrangements.stored.filter(({ personId, toOn }) => isHere.has(personId) && (toOn === null || toOn >= today)),
    requests: requests.filter(({ personId }) => isHere.has(personId)),
    rituals: rituals
      .flatMap((ritual) => {
        const on = nextTime(ritual, today, work.isHoliday);
        return on === null ? [] : [{ ritual, on }];
      })
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
    expectations: expectationOverview(reports, cards, { today, standards: settings.standards }),
  };
}
