import { useEffect } from 'react';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Damage, damagedEntries } from '#domain/damage/damage.ts';
import { writtenNumber } from '#domain/language/written.ts';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Section } from '#components/page.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { useTask } from '#bridge/use-task.ts';
import { readUnopened } from '#data/damage.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { DamagedEntries } from './damaged-entries.tsx';
import { LostSection } from './lost-section.tsx';
import { OddRecords } from './odd-records.tsx';

/** What of everything that Heed keeps cannot be read, and what can be done about it. Opening it reads all of it. */
export function DamagedScreen() {
  const { state, start } = useTask('survey-damage');
  const unopened = useLiveQuery(() => readUnopened(), [])?.length ?? 0;
  const look = () => void start({ kind: 'survey-damage' });
  useEffect(() => void start({ kind: 'survey-damage' }), [start]);
  return (
    <Section
      title={t`What cannot be read`}
      description={t`Heed reads every entry of its journal and every record. What is damaged is kept as it is: nothing is thrown away, and nothing is put right by guessing.`}
      actions={
        <ButtonLink size="small" to="/settings/data">
          <Trans>Back</Trans>
        </ButtonLink>
      }
    >
      {state.kind === 'running' && <TaskProgress progress={state.progress} onCancel={state.cancel} />}
      {state.kind === 'ended' && state.outcome.kind === 'done' && <Found damage={state.outcome.result} unopened={unopened} />}
      {state.kind === 'ended' && state.outcome.kind !== 'done' && (
        <Banner
          actions={
            <Button size="small" onPress={look}>
              <Trans>Look again</Trans>
            </Button>
          }
        >
          {state.outcome.kind === 'cancelled' ? t`Looking was stopped.` : t`It could not be read to the end. What you wrote has not changed.`}
        </Banner>
      )}
    </Section>
  );
}

function Found({ damage, unopened }: { readonly damage: Damage; readonly unopened: number }) {
  const { entries, records, stretches, oddCount, odd } = damage;
  const isDamaged = stretches.length > 0 || oddCount > 0;
  const lookedAt = { entries: plural(entries, { one: '1 entry of the journal', other: '# entries of the journal' }), records: plural(records, { one: '1 record', other: '# records' }) };
  return (
    <div className="flex flex-col gap-8">
      {!isDamaged && unopened === 0 && (
        <EmptyState title={t`Everything can be read.`}>
          {t`Looked at: ${lookedAt.entries}, ${lookedAt.records}.`}
        </EmptyState>
      )}
      {stretches.length > 0 && <DamagedEntries stretches={stretches} count={damagedEntries(stretches)} rawBytes={damage.rawBytes} />}
      {oddCount > 0 && <OddRecords odd={odd} count={oddCount} />}
      {unopened > 0 && (
        <Banner title={unopened === 1 ? t`One row of the store did not open.` : t`${writtenNumber(unopened)} rows of the store did not open.`}>
          <Trans>The journal has them whole. Heed makes its store anew from the journal at the next start, and keeps the old one aside until then.</Trans>
        </Banner>
      )}
      {isDamaged && <LostSection />}
    </div>
  );
}
