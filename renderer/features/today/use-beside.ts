import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TodayList } from '#domain/today/today-list.ts';
import { longestFirst } from '#domain/touches/without-word.ts';
import { useSettings } from '#bridge/settings.ts';
import { listLongSilences } from '#data/last-contacts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readComingOccasions } from '#data/occasions.ts';
import { readComingRituals } from '#data/rituals.ts';
import type { TodayPage } from '#data/today.ts';

/** What stands on Today beside what is owed. Each is read on its own and after what is owed, which waits for none of it. */
export function useBeside(page: TodayPage | undefined, today: CalendarDate) {
  const people = page?.people;
  const settings = useSettings();
  const { wordDays } = settings.standards;
  const silences = useLiveQuery(async () => (people ? listLongSilences(people, today, wordDays) : []), [people, today, wordDays]) ?? [];
  const occasions = useLiveQuery(async () => (people ? readComingOccasions(people, today) : []), [people, today]) ?? [];
  const rituals = useLiveQuery(async () => (people ? readComingRituals(today, settings) : []), [people, today, settings]) ?? [];
  // Whom the manager meets today anyway needs no word besides, and who is away can have none.
  const met = page?.list.meetings.filter(({ oneOnOne }) => oneOnOne.on === today).map(({ person }) => person.id) ?? [];
  const away = page?.absences.filter(({ fromOn }) => fromOn <= today).map(({ personId }) => personId) ?? [];
  const passedOver = new Set([...met, ...away]);
  return { silences: silences.filter(({ person }) => !passedOver.has(person.id)).sort(longestFirst), occasions, rituals };
}

type Beside = ReturnType<typeof useBeside>;
export type ComingOccasionOf = Beside['occasions'][number];
export type ComingRitual = Beside['rituals'][number];

/** Keys of the lines that are no debt: unique on the page, and the same while the same thing is meant. */
export const meetingKey = ({ oneOnOne }: TodayList['meetings'][number]): string => `meeting/${oneOnOne.id}/${oneOnOne.on}`;
export const silenceKey = ({ person }: Beside['silences'][number]): string => `word/${person.id}`;
export const occasionKey = ({ person, line, on }: ComingOccasionOf): string => `${line.key}/${person.id}/${on}`;
export const ritualKey = ({ ritual, on }: ComingRitual): string => `ritual/${ritual.id}/${on}`;
