import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Person, PersonId } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Page } from '#components/page.tsx';
import { readClosedAsks } from '#data/asks.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { AskDialogs } from './ask-dialogs.tsx';
import { AskRow } from './ask-item.tsx';
import type { AskDialog } from './ask-moves.ts';

const PAGE = 50;

/** Everything that was told back or put right, the latest first. */
export function ArchiveScreen() {
  const today = useToday();
  const settings = useSettings();
  const [limit, setLimit] = useState(PAGE);
  const [dialog, setDialog] = useState<AskDialog | null>(null);
  const found = useLiveQuery(async () => {
    const [people, asks] = await Promise.all([listEverybody(), readClosedAsks(limit + 1, today, settings)]);
    return { people: new Map<PersonId, Person>(people.map((person) => [person.id, person])), asks };
  }, [limit, today, settings]);
  if (!found) return <Page title={t`Closed asks`} isBusy>{null}</Page>;
  const { people, asks } = found;
  return (
    <Page title={t`Closed asks`} subtitle={t`What was told back or put right, the latest first.`} actions={<ButtonLink to="/asks"><Trans>Open asks</Trans></ButtonLink>}>
      {asks.length === 0 ? (
        <EmptyState title={t`Nothing has been closed yet.`}><Trans>What somebody raised comes here when you have told them what came of it.</Trans></EmptyState>
      ) : (
        <List aria-label={t`Closed asks`}>
          {asks.slice(0, limit).map((ask) => {
            const person = people.get(ask.personId);
            return person && <AskRow key={ask.key} ask={ask} person={person} today={today} onOpen={setDialog} isNamed />;
          })}
        </List>
      )}
      {asks.length > limit && (
        <Button kind="quiet" className="mt-3" onPress={() => setLimit(limit + 4 * PAGE)}>
          <Trans>Show earlier ones</Trans>
        </Button>
      )}
      <AskDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}
