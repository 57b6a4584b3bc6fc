import { Link } from 'react-router';
import { occasionLines } from '#domain/brief/coming-occasions.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person } from '#domain/people/person.ts';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';

/** Birthdays and anniversaries to come, of those who want them marked. */
export function Occasions({ people, today }: { readonly people: readonly Person[]; readonly today: CalendarDate }) {
  const lines = people.flatMap((person) => occasionLines(person, today).map((line) => ({ ...line, key: `${person.id}/${line.key}` })));
  if (lines.length === 0) return null;
  return (
    <Section title="Occasions">
      <List>
        {lines.map((line) => (
          <ListRow key={line.key} evidence={line.evidence}>
            <Link to={line.route ?? '/people'} className="text-ink no-underline hover:underline">
              {line.text}
            </Link>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
