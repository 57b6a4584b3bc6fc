import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconArchive, IconArchiveOff, IconBandage, IconDots, IconFileDescription, IconHistory, IconLink, IconTransfer, IconTrash } from '@tabler/icons-react';
import { Outlet, useMatch, useNavigate, useParams } from 'react-router';
import { Avatar } from '#components/avatar.tsx';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { Banner } from '#components/banner.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Menu } from '#components/menu.tsx';
import { Page } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TabLinks } from '#components/tabs.tsx';
import { listAbsencesOf } from '#data/absences.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import type { Absence } from '#domain/absences/absence.ts';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { spokenTenure } from '#domain/people/tenure.ts';
import { archivePerson, bringBackPerson, copyPersonLink, deletePerson } from '#features/people/person-actions.ts';
import { HadAWord } from '#features/people/words/had-a-word.tsx';
import { relationshipNames } from '#features/people/relationship-names.ts';

const LINK_KEY = 'Alt+C';

/** Who this is, and the pages about them. Each page below is a route of its own. */
export function PersonLayout() {
  const personId = useParams()['personId'] as PersonId;
  const person = useLiveQuery(() => readPerson(personId), [personId]);
  if (person === undefined) return null;
  if (person === null) {
    return (
      <Page title={t`Not here`}>
        <EmptyState
          title={t`This person is not here.`}
          actions={
            <>
              <ButtonLink to="/people"><Trans>Go to People</Trans></ButtonLink>
              <ButtonLink to="/trash"><Trans>Look in the trash</Trans></ButtonLink>
            </>
          }
        >
          <Trans>They may have been deleted. If that was just now, Ctrl+Z brings them back; within 30 days the trash does.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <PersonPage key={person.id} person={person} />;
}

function PersonPage({ person }: { readonly person: Person }) {
  const today = useToday();
  const home = `/people/${person.id}`;
  const isOverview = useMatch(home) !== null;
  useShortcuts([{ keys: LINK_KEY, does: t`Copy link to this person`, group: t`Person`, run: () => void copyPersonLink(person.id) }]);
  return (
    <Page
      width="columns"
      before={<Avatar person={person} size="large" />}
      title={
        <bdi className="line-clamp-2 text-left break-words" title={person.name}>
          {person.name}
        </bdi>
      }
      windowTitle={person.name}
      subtitle={<AboutLine person={person} today={today} />}
      actions={
        <>
          <ButtonLink kind="primary" to={`${home}/brief`}>
            <Trans>Brief</Trans>
          </ButtonLink>
          {person.state === 'active' && <HadAWord person={person} />}
          <PersonMenu person={person} />
        </>
      }
    >
      <TabLinks
        label={t`About this person`}
        links={[
          { to: home, label: t`Overview`, end: true },
          { to: `${home}/one-on-ones`, label: t`One-on-ones` },
          { to: `${home}/promises`, label: t`Promises` },
          { to: `${home}/asks`, label: t`Asks` },
          { to: `${home}/praise`, label: t`Praise & feedback` },
          { to: `${home}/expectations`, label: t`Expectations` },
          { to: `${home}/growth`, label: t`Growth` },
          { to: `${home}/profile`, label: t`Profile` },
        ]}
      />
      {person.state === 'archived' && (
        <div className="mb-8">
          <Banner
            actions={
              <Button size="small" onPress={() => void bringBackPerson(person)}>
                <Trans>Bring back</Trans>
              </Button>
            }
          >
            <Trans>Archived: everything is kept, and nothing reminds you of it.</Trans>
          </Banner>
        </div>
      )}
      {/* Lists keep their measure; only the overview stands in two columns. */}
      <div className={isOverview ? '' : 'max-w-page'}>
        <Outlet />
      </div>
    </Page>
  );
}

function AboutLine({ person, today }: { readonly person: Person; readonly today: CalendarDate }) {
  const [absence] = useLiveQuery(() => listAbsencesOf(person.id, today), [person.id, today]) ?? [];
  const parts = [absence && awayWords(absence, today), person.preferredName && t`called ${person.preferredName}`, person.pronouns, person.role, person.team, relationshipNames[person.relationship], person.startOn && hereSince(person.startOn, today)].filter(Boolean) as string[];
  return (
    <p className="line-clamp-3 break-words">
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}

/** Said as long ahead as it matters for the next word with them. */
const AHEAD_DAYS = 14;

function awayWords({ fromOn, toOn }: Absence, today: CalendarDate): string {
  if (fromOn > addDays(today, AHEAD_DAYS)) return '';
  if (fromOn <= today) return toOn === today ? t`away today` : t`away until ${spokenDate(toOn, today)}`;
  return fromOn === toOn ? t`away ${spokenDate(fromOn, today)}` : t`away ${spokenDate(fromOn, today)} to ${spokenDate(toOn, today)}`;
}

function hereSince(startOn: CalendarDate, today: CalendarDate): string {
  const tenure = spokenTenure(startOn, today);
  if (tenure === null) return t`starts ${plainDate(startOn, today)}`;
  return startOn === today ? t`starts today` : t`${tenure} here`;
}

function PersonMenu({ person }: { readonly person: Person }) {
  const navigate = useNavigate();
  const isArchived = person.state === 'archived';
  return (
    <Menu
      label={t`More for this person`}
      trigger={<IconButton label={t`More`} kind="secondary" icon={<IconDots size="1.125rem" aria-hidden />} />}
      items={[
        { key: 'recover', label: t`Put something right…`, icon: <IconBandage size="1.125rem" aria-hidden />, onAction: () => void navigate(`/people/${person.id}/asks?recover`) },
        { key: 'disclosure', label: t`What Heed holds about them…`, icon: <IconFileDescription size="1.125rem" aria-hidden />, onAction: () => void navigate(`/people/${person.id}/disclosure`) },
        { key: 'handover', label: t`Hand over to another manager…`, icon: <IconTransfer size="1.125rem" aria-hidden />, onAction: () => void navigate(`/people/${person.id}/handover`) },
        {
          key: 'archive',
          label: isArchived ? t`Bring back` : t`Archive`,
          icon: isArchived ? <IconArchiveOff size="1.125rem" aria-hidden /> : <IconArchive size="1.125rem" aria-hidden />,
          onAction: () => void (isArchived ? bringBackPerson(person) : archivePerson(person)),
        },
        { key: 'link', label: t`Copy link to this person`, icon: <IconLink size="1.125rem" aria-hidden />, shortcut: LINK_KEY, onAction: () => void copyPersonLink(person.id) },
        { key: 'trash', label: t`What you deleted about them`, icon: <IconHistory size="1.125rem" aria-hidden />, onAction: () => void navigate(`/trash?person=${person.id}`) },
        {
          key: 'delete',
          label: t`Delete with everything about them`,
          icon: <IconTrash size="1.125rem" aria-hidden />,
          isDangerous: true,
          onAction: () => void deletePerson(person).then(() => navigate('/people')),
        },
      ]}
    />
  );
}
