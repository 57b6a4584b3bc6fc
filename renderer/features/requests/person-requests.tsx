import { useState } from 'react';
import { useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calledName, type PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { listRequestsOf } from '#data/requests.ts';
import { NewRequestDialog } from './new-request-dialog.tsx';
import { RequestRow } from './request-row.tsx';

/** A person's requests to work differently, those with something owed first. */
export function PersonRequests() {
  const personId = useParams()['personId'] as PersonId;
  const [isAdding, setAdding] = useState(false);
  const found = useLiveQuery(async () => ({ person: await readPerson(personId), requests: await listRequestsOf(personId) }), [personId]);
  if (!found?.person) return null;
  const { person, requests } = found;
  const ordered = requests.toSorted((a, b) => Number(b.file === 'open') - Number(a.file === 'open'));
  return (
    <Section title={t`Requests to work differently`} actions={<Button onPress={() => setAdding(true)}><Trans>New request…</Trans></Button>}>
      {ordered.length === 0 ? (
        <EmptyState title={t`${calledName(person)} has not asked to work differently.`}><Trans>Hours, place, pattern, part-time or leave: taken down here, a request has its clock, its steps and its letter.</Trans></EmptyState>
      ) : (
        <List>
          {ordered.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </List>
      )}
      {isAdding && <NewRequestDialog people={[person]} onClose={() => setAdding(false)} />}
    </Section>
  );
}
