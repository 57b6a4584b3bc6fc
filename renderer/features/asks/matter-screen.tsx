import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { MatterAsk } from '#domain/asks/ask.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import type { MatterId } from '#domain/matters/matter.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Avatar } from '#components/avatar.tsx';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';
import { readClockWork } from '#data/asks.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readMatter } from '#data/matters.ts';
import { readPerson } from '#data/people.ts';
import { AskActions } from './ask-actions.tsx';
import { AskDialogs } from './ask-dialogs.tsx';
import { type AskDialog, movesOfMatter } from './ask-moves.ts';
import { kindNames } from './ask-words.ts';
import { MatterClocks } from './matter-clocks.tsx';
import { MatterFields } from './matter-fields.tsx';
import { MatterStory } from './matter-story.tsx';
import { useMatterKeys } from './use-matter-keys.ts';

/** Everything about one thing that somebody raised: its words, its clocks, and what was said. */
export function MatterScreen() {
  const matterId = useParams()['matterId'] as MatterId;
  const today = useToday();
  const settings = useSettings();
  const found = useLiveQuery(async () => {
    const matter = await readMatter(matterId);
    const person = matter && (await readPerson(matter.personId));
    if (!matter || !person) return null;
    const work = await readClockWork([matter], today, settings);
    return { person, ask: matterAsk(matter, { today, standards: settings.standards, work }) };
  }, [matterId, today, settings]);
  if (found === undefined) return null;
  if (found === null) {
    return (
      <Page title={t`Not here`}>
        <EmptyState title={t`This is not here.`} actions={<ButtonLink to="/asks"><Trans>Go to Asks</Trans></ButtonLink>}>
          <Trans>It may have been deleted. If that was just now, Ctrl+Z brings it back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <MatterPage key={matterId} ask={found.ask} person={found.person} />;
}

function MatterPage({ ask, person }: { readonly ask: MatterAsk; readonly person: Person }) {
  const today = useToday();
  const [dialog, setDialog] = useState<AskDialog | null>(null);
  const { matter } = ask;
  const moves = movesOfMatter(ask, { person, today, open: setDialog });
  useMatterKeys(moves);
  const name = calledName(person);
  return (
    <Page
      before={<Avatar person={person} size="large" />}
      title={
        <Trans>
          {kindNames[matter.kind]} of <bdi className="wrap-anywhere">{name}</bdi>
        </Trans>
      }
      windowTitle={t`Something raised`}
      subtitle={
        matter.raisedIn ? (
          <Trans>
            Raised by <PersonName person={person} as="full" to={`/people/${person.id}/asks`} />, heard <When on={matter.heardOn} /> in <Link to={`/one-on-ones/${matter.raisedIn}`}>the one-on-one</Link>
          </Trans>
        ) : (
          <Trans>
            Raised by <PersonName person={person} as="full" to={`/people/${person.id}/asks`} />, heard <When on={matter.heardOn} />
          </Trans>
        )
      }
      actions={<AskActions moves={moves} about={matter.text} />}
      width="prose"
    >
      <MatterFields matter={matter} />
      <MatterClocks ask={ask} />
      <Section title={t`What was said`}>
        <MatterStory matter={matter} name={name} />
      </Section>
      <AskDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}
