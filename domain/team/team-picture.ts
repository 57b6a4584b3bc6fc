import type { Absence } from '#domain/absences/absence.ts';
import { arrangedOn, inForce, type InForce, isInForceOn } from '#domain/arrangements/arrangement-rules.ts';
import type { ArrangedDay, Arrangement } from '#domain/arrangements/arrangement.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type DayOff, dayOff, type WorkingDays } from '#domain/calendar/working-days.ts';
import { groupBy } from '#domain/group-by.ts';
import { type DatedOccasion, type OccasionDay, occasionDays } from '#domain/occasions/occasion-days.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { participants, type RitualTime, ritualTimes } from '#domain/rituals/ritual-times.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';

export interface PictureRecords {
  /** Active people. */
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  /** As they hold: see `holding`. */
  readonly arrangements: readonly Arrangement[];
  /** Agreed ones and those on trial. */
  readonly requests: readonly FlexibleRequest[];
  /** Of the week; others are passed over. */
  readonly oneOnOnes: readonly OneOnOne[];
  readonly rituals: readonly Ritual[];
  readonly occasions: readonly DatedOccasion[];
}

/** What is said of one person on one day. */
export interface PictureCell {
  readonly on: CalendarDate;
  readonly absence: Absence | null;
  readonly arranged: ArrangedDay | null;
  readonly oneOnOnes: readonly OneOnOne[];
  /** Only those that others may know of: the picture is looked at together. */
  readonly occasions: readonly OccasionDay[];
}

export interface PictureRow {
  readonly person: Person;
  readonly cells: readonly PictureCell[];
  /** What was agreed or is tried in this week, and nobody has said on which days. */
  readonly unplaced: readonly { readonly request: FlexibleRequest; readonly force: InForce }[];
}

export interface PictureDay {
  readonly on: CalendarDate;
  /** Why the manager does not work on it. */
  readonly off: DayOff | null;
  readonly rituals: readonly { readonly ritual: Ritual; readonly state: RitualTime['state'] }[];
}

export interface TeamPicture {
  readonly days: readonly PictureDay[];
  /** Those who report to the manager, and of the others whoever has something in this week. */
  readonly rows: readonly PictureRow[];
}

/** The week from its first day on: who is there, how each works, who meets whom. Days off on which nothing is are left out. */
export function teamPicture(begin: CalendarDate, records: PictureRecords, work: WorkingDays): TeamPicture {
  const week = Array.from({ length: 7 }, (_, ahead) => addDays(begin, ahead));
  const end = addDays(begin, 6);
  const absencesOf = groupBy(records.absences.filter(({ deletedAt }) => deletedAt === null), ({ personId }) => personId);
  const arrangementsOf = groupBy(records.arrangements, ({ personId }) => personId);
  const requestsOf = groupBy(records.requests, ({ personId }) => personId);
  const meetingsOf = groupBy(records.oneOnOnes.filter(({ state, on }) => (state === 'planned' || state === 'held') && on >= begin && on <= end), ({ personId }) => personId);
  const held = records.rituals.filter((ritual) => participants(ritual, records.people).length > 0);
  const days = week.map((on): PictureDay => ({ on, off: dayOff(on, work), rituals: held.flatMap((ritual) => ritualTimes(ritual, on, on, work.isHoliday).map(({ state }) => ({ ritual, state }))) }));
  const rows = records.people.map((person): PictureRow => {
    const [absences, arrangements, meetings] = [absencesOf.get(person.id) ?? [], arrangementsOf.get(person.id) ?? [], meetingsOf.get(person.id) ?? []];
    const marked = occasionDays(person, records.occasions, begin, end).filter(({ preference }) => preference === 'public');
    return {
      person,
      cells: week.map((on) => ({
        on,
        absence: absences.find(({ fromOn, toOn }) => on >= fromOn && on <= toOn) ?? null,
        arranged: arrangedOn(arrangements, on)?.day ?? null,
        oneOnOnes: meetings.filter((each) => each.on === on).toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)),
        occasions: marked.filter((each) => each.on === on),
      })),
      unplaced: unplaced(requestsOf.get(person.id) ?? [], arrangements, week),
    };
  });
  const isOpen = (place: number) => days[place]?.off !== 'weekly' || days[place].rituals.length > 0 || rows.some(({ cells }) => (cells[place]?.oneOnOnes.length ?? 0) > 0);
  const shown = week.flatMap((_, place) => (isOpen(place) ? [place] : []));
  return {
    days: shown.flatMap((place) => days[place] ?? []),
    rows: rows
      .filter(({ person, cells, unplaced: whole }) => person.relationship === 'direct-report' || whole.length > 0 || cells.some(hasAnything))
      .map((row) => ({ ...row, cells: shown.flatMap((place) => row.cells[place] ?? []) })),
  };
}

const hasAnything = ({ absence, arranged, oneOnOnes, occasions }: PictureCell) => absence !== null || arranged !== null || oneOnOnes.length > 0 || occasions.length > 0;

function unplaced(requests: readonly FlexibleRequest[], arrangements: readonly Arrangement[], week: readonly CalendarDate[]): PictureRow['unplaced'] {
  const placed = new Set(arrangements.map(({ requestId }) => requestId));
  return requests.flatMap((request) => {
    const force = inForce(request);
    return force === null || placed.has(request.id) || !week.some((on) => isInForceOn(force, on)) ? [] : [{ request, force }];
  });
}
