import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readComingOccasions } from '#data/occasions.ts';

/** Birthdays, anniversaries and other days to come, the soonest first, of those who want them marked. */
export function Occasions({ people, today }: { readonly people: readonly Person[]; readonly today: CalendarDate }) {
  const occasions = useLiveQuery(() => readComingOccasions(people, today), [people, today]);
  if (!occasions || occasions.length === 0) return null;
  return (
    <Section title={t`Occasions`}>
      <FirstLines
        lines={occasions.map(({ person, line }) => (
          <ListRow key={`${person.id}/${line.key}`} before={<Avatar person={person} size="small" />} evidence={line.evidence}>
            <Link to={line.route ?? '/people'} data-person={person.id} className="text-ink no-underline hover:underline">
              {line.text}
            </Link>
          </ListRow>
        ))}
      />
    </Section>
  );
}
