import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listOfPerson } from '#data/one-on-ones.ts';
import { MeetingRow } from './meeting-row.tsx';
import { PersonRhythm } from './person-rhythm.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { RaisedMatters } from './raised-matters.tsx';
import { TalkingPoints } from './talking-points.tsx';
import { useRoutePerson } from './route-person.ts';

const PAGE = 20;

/** The one-on-ones tab of a person: the rhythm, what is next, what to speak about, what was. */
export function PersonOneOnOnes() {
  const person = useRoutePerson();
  return person ? <OneOnOnesOf key={person.id} person={person} /> : null;
}

function OneOnOnesOf({ person }: { readonly person: Person }) {
  const [shown, setShown] = useState(PAGE);
  const [isPlanning, setPlanning] = useState(false);
  const meetings = useLiveQuery(() => listOfPerson(person.id, shown + 1), [person.id, shown]);
  useShortcuts([{ keys: 'n', does: t`Plan a one-on-one`, group: t`One-on-ones`, run: () => setPlanning(true) }]);
  if (!meetings) return null;
  const next = meetings.filter(({ state }) => state === 'planned').reverse();
  const past = meetings.filter(({ state }) => state !== 'planned').slice(0, shown);
  return (
    <>
      <Section
        title={t`Next`}
        actions={
          <>
            <ButtonLink size="small" kind="quiet" to={`/people/${person.id}/brief`}>
              <Trans>Brief</Trans>
            </ButtonLink>
            <Button size="small" onPress={() => setPlanning(true)}>
              <Trans>Plan</Trans>
            </Button>
          </>
        }
      >
        <PersonRhythm person={person} />
        {next.length > 0 && <Meetings meetings={next} person={person} />}
      </Section>
      <TalkingPoints person={person} />
      <RaisedMatters person={person} />
      <Section title={t`Before`}>
        {past.length === 0 && <EmptyState title={t`You have not held a one-on-one with ${calledName(person)} yet.`}><Trans>What you write there stays here, the latest first.</Trans></EmptyState>}
        {past.length > 0 && <Meetings meetings={past} person={person} />}
        {meetings.length > shown && (
          <Button kind="quiet" className="mt-3" onPress={() => setShown(shown + 5 * PAGE)}>
            <Trans>Show earlier ones</Trans>
          </Button>
        )}
      </Section>
      {isPlanning && <PlanDialog people={[person]} onClose={() => setPlanning(false)} />}
    </>
  );
}

const Meetings = ({ meetings, person }: { readonly meetings: readonly OneOnOne[]; readonly person: Person }) => (
  <List>
    {meetings.map((meeting) => (
      <MeetingRow key={meeting.id} meeting={meeting} person={person} isNamed={false} />
    ))}
  </List>
);
