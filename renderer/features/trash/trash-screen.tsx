import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { When } from '#components/when.tsx';
import { localZone } from '#data/clock.ts';
import { type HeldTrash, readHeldTrash } from '#data/empty-trash.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readTrash } from '#data/trash.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { TRASH_DAYS, type TrashEntry, type TrashGroup } from '#domain/trash/trash.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { TrashRow } from './trash-row.tsx';

/** What was deleted lately, by person, and the ways back. With `?person=` only what is about one person. */
export function TrashScreen() {
  const [params] = useSearchParams();
  const [erasing, setErasing] = useState<readonly TrashEntry[] | null>(null);
  const everything = useLiveQuery(() => readTrash(), []);
  const held = useLiveQuery(() => readHeldTrash(), []);
  if (!everything) return <Page title={t`Trash`} isBusy>{null}</Page>;
  const only = params.get('person');
  const groups = only === null ? everything : everything.filter(({ person }) => person?.id === only);
  const entries = groups.flatMap((group) => group.entries);
  return (
    <Page
      title={t`Trash`}
      subtitle={t`What you delete stays here for ${TRASH_DAYS} days. Bring it back, or let it go.`}
      actions={
        <>
          {only !== null && <ButtonLink to="/trash"><Trans>Everybody’s</Trans></ButtonLink>}
          {entries.length > 0 && <Button onPress={() => setErasing(entries)}>{only === null ? t`Empty the trash…` : t`Delete all of this…`}</Button>}
        </>
      }
    >
      {held && <HeldBanner held={held} />}
      {entries.length === 0 ? (
        <EmptyState title={t`The trash is empty.`}><Trans>Whatever you delete comes here first: one press brings it back.</Trans></EmptyState>
      ) : (
        groups.map((group) => <GroupSection key={group.person?.id ?? ''} group={group} onErase={(entry) => setErasing([entry])} />)
      )}
      {erasing && <EraseDialog entries={erasing} onClose={() => setErasing(null)} />}
    </Page>
  );
}

function HeldBanner({ held: { count, untilAt } }: { readonly held: HeldTrash }) {
  return (
    <div className="mb-8">
      <Banner tone="owed" title={count === 1 ? t`One thing is past its ${TRASH_DAYS} days.` : t`${count} things are past their ${TRASH_DAYS} days.`}>
        <Trans>Heed was closed for a while, or this computer’s clock was changed, so nothing was emptied. It happens <When on={calendarDateAt(untilAt, localZone())} /> at the soonest: bring back what you want to keep.</Trans>
      </Banner>
    </div>
  );
}

function GroupSection({ group: { person, entries }, onErase }: { readonly group: TrashGroup; readonly onErase: (entry: TrashEntry) => void }) {
  return (
    <Section title={person ? <PersonName person={person} as="full" {...(person.deletedAt === null && { to: `/people/${person.id}` })} /> : t`Not about one person`}>
      <List>
        {entries.map((entry) => (
          <TrashRow key={`${entry.row.table}/${entry.row.value.id}`} entry={entry} onErase={() => onErase(entry)} />
        ))}
      </List>
    </Section>
  );
}
