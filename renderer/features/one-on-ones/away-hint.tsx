import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { PersonName } from '#components/person-name.tsx';
import { readNotThere } from '#data/arrangements.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';

/** Says when the person is not there on a chosen day. A hint: they may come in for it. */
export function AwayHint({ person, on }: { readonly person: Person; readonly on: CalendarDate }) {
  const today = useToday();
  const why = useLiveQuery(async () => (on < today ? null : (await readNotThere(person.id, today))(on)), [person.id, on, today]);
  if (!why) return null;
  return (
    <output className="block text-sm text-owed">
      {why === 'away' ? (
        <Trans>
          <PersonName person={person} /> is away that day.
        </Trans>
      ) : (
        <Trans>
          <PersonName person={person} /> does not work that day.
        </Trans>
      )}
    </output>
  );
}
