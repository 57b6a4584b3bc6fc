import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { absenceNames } from '#domain/absences/absence-words.ts';
import type { Absence } from '#domain/absences/absence.ts';
import type { Person } from '#domain/people/person.ts';
import { Avatar } from '#components/avatar.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';

interface AwayTodayProps {
  /** Those that have begun and are not over. */
  readonly absences: readonly Absence[];
  readonly people: readonly Person[];
}

/** Who is not there today, and until when. */
export function AwayToday({ absences, people }: AwayTodayProps) {
  const rows = absences.flatMap((absence) => {
    const person = people.find(({ id }) => id === absence.personId);
    return person ? [{ absence, person }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={t`Away today`} actions={<Link to="/team">{t`The week`}</Link>}>
      <FirstLines
        lines={rows.map(({ absence, person }) => (
          <ListRow key={absence.id} before={<Avatar person={person} size="small" />} evidence={absenceNames[absence.kind]}>
            <Link to={`/people/${person.id}`} data-person={person.id} className="text-ink no-underline hover:underline">
              <Trans>
                <PersonName person={person} className="max-w-[20rem]" /> until <When on={absence.toOn} />
              </Trans>
            </Link>
          </ListRow>
        ))}
      />
    </Section>
  );
}
