import { Link } from 'react-router';
import { comingOccasions } from '#domain/brief/coming-occasions.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { FirstLines } from './first-lines.tsx';

/** Birthdays and anniversaries to come, the soonest first, of those who want them marked. */
export function Occasions({ people, today }: { readonly people: readonly Person[]; readonly today: CalendarDate }) {
  const occasions = people.flatMap((person) => comingOccasions(person, today).map(({ on, line }) => ({ on, line, key: `${person.id}/${line.key}` }))).sort((a, b) => daysBetween(b.on, a.on));
  if (occasions.length === 0) return null;
  return (
    <Section title="Occasions">
      <FirstLines
        lines={occasions.map(({ line, key }) => (
          <ListRow key={key} evidence={line.evidence}>
            <Link to={line.route ?? '/people'} className="text-ink no-underline hover:underline">
              {line.text}
            </Link>
          </ListRow>
        ))}
      />
    </Section>
  );
}
