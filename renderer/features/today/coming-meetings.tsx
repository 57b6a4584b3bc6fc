import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isAway } from '#domain/absences/absence-rules.ts';
import type { Absence } from '#domain/absences/absence.ts';
import type { TodayList } from '#domain/today/today-list.ts';
import { Avatar } from '#components/avatar.tsx';
import { ButtonLink } from '#components/button.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { KeyHint } from '#components/key-hint.tsx';
import { ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';

/** The next one-on-ones, each with its brief one press away. */
export function ComingMeetings({ meetings, absences }: { readonly meetings: TodayList['meetings']; readonly absences: readonly Absence[] }) {
  if (meetings.length === 0) return null;
  return (
    <Section title={t`Next one-on-ones`}>
      <FirstLines
        lines={meetings.map(({ person, oneOnOne }, place) => (
          <ListRow
            key={oneOnOne.id}
            before={<Avatar person={person} size="small" />}
            evidence={
              <>
                {[`${oneOnOne.lengthMinutes} minutes`, oneOnOne.place].filter(Boolean).join(' · ')}
                {isAway(absences.filter(({ personId }) => personId === person.id), oneOnOne.on) && <span className="block text-owed"><Trans>They are away that day.</Trans></span>}
              </>
            }
            actions={
              <ButtonLink to={`/people/${person.id}/brief`} size="small" kind={place === 0 ? 'primary' : 'secondary'}>
                Brief {place === 0 && <KeyHint keys="b" />}
              </ButtonLink>
            }
          >
            <Link to={`/one-on-ones/${oneOnOne.id}`} className="text-ink no-underline hover:underline">
              <PersonName person={person} className="max-w-[16rem] font-medium" /> <When on={oneOnOne.on} />
              {oneOnOne.at && <time> <Trans>at {oneOnOne.at}</Trans></time>}
            </Link>
          </ListRow>
        ))}
      />
    </Section>
  );
}
