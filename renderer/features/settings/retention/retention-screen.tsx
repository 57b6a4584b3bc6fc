import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { countedRecords } from '#domain/journal/table-words.ts';
import { countsOf, type Expiring, type RetentionLine, retentionLines } from '#domain/retention/retention-plan.ts';
import { retentionWords } from '#domain/retention/retention-kinds.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Explain } from '#components/explain.tsx';
import { Folded } from '#components/folded.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { PeopleNames } from '#components/people-names.tsx';
import { useShownToday } from '#components/today-context.ts';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listExpiring, listPeopleOf } from '#data/retention.ts';
import { DeletedForGood } from './deleted-for-good.tsx';
import { DeleteExpiredDialog } from './delete-expired-dialog.tsx';
import { RetentionPeriods, RetentionSwitch } from './retention-periods.tsx';

/** As far as one looks ahead: what comes later can wait. */
const AHEAD_DAYS = 90;

/** How long things are kept, what is over its period, and the proof of what went. */
export function RetentionScreen() {
  const { retention } = useSettings();
  return (
    <>
      <RetentionSwitch />
      {retention.isOn && <WhatGoes />}
      {retention.isOn && <RetentionPeriods />}
      <DeletedForGood />
    </>
  );
}

function WhatGoes() {
  const today = useShownToday();
  const { retention } = useSettings();
  const [isAsked, setAsked] = useState(false);
  const found = useLiveQuery(async () => {
    const expiring = await listExpiring(retention, today, addDays(today, AHEAD_DAYS));
    return { expiring, people: await listPeopleOf([...new Set(expiring.flatMap(({ personIds }) => personIds))]) };
  }, [retention, today]);
  if (!found) return null;
  const due = found.expiring.filter(({ goesOn }) => goesOn <= today);
  const coming = found.expiring.filter(({ goesOn }) => goesOn > today);
  return (
    <>
      <Section
        title={t`Over its period`}
        description={t`It goes when you say so, for good. Nothing goes by itself.`}
        actions={
          due.length > 0 && (
            <Button kind="danger" onPress={() => setAsked(true)}>
              <Trans>Delete for good…</Trans>
            </Button>
          )
        }
      >
        {due.length === 0 ? <EmptyState title={t`Nothing is over its period.`} /> : <Lines lines={retentionLines(due, found.people)} label={t`Over its period`} />}
      </Section>
      {coming.length > 0 && (
        <Section title={t`In the coming three months`}>
          <Lines lines={retentionLines(coming, found.people)} label={t`In the coming three months`} />
        </Section>
      )}
      {isAsked && <DeleteExpiredDialog expiring={due} onClose={() => setAsked(false)} />}
    </>
  );
}

function Lines({ lines, label }: { readonly lines: readonly RetentionLine[]; readonly label: string }) {
  return (
    <Folded items={lines}>
      {(shown) => (
        <List aria-label={label}>
          {shown.map((line) => (
            <ListRow key={line.key} evidence={<Evidence records={line.records} />}>
              {line.people.length > 0 ? <PeopleNames people={line.people} /> : t`Somebody who is not here any more`}
              {' · '}
              {retentionWords[line.kind].title}
              {', '}
              <When on={line.goesOn} /> <Explain label={t`Why this day`}>{`${retentionWords[line.kind].what} ${retentionWords[line.kind].reason}`}</Explain>
            </ListRow>
          ))}
        </List>
      )}
    </Folded>
  );
}

const Evidence = ({ records }: { readonly records: readonly Expiring[] }) => <>{countsOf(records).map(({ table, count }) => countedRecords(table, count)).join(', ')}</>;
