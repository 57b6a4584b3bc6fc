import { t } from '@lingui/core/macro';
import { Page } from '#components/page.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listEverybody } from '#data/people.ts';
import { Ledger } from './ledger.tsx';

/** The promise ledger: everything promised, by you and to you. */
export function PromisesScreen() {
  const people = useLiveQuery(() => listEverybody(), []);
  if (!people) return null;
  return (
    <Page title={t`Promises`} subtitle={t`What you owe and what is owed to you, the longest overdue first.`}>
      <Ledger people={people} person={null} />
    </Page>
  );
}
