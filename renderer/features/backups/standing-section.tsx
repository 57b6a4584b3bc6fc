import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import type { BackupFailure, BackupsState } from '#domain/backups/backups-state.ts';
import { failureSentence, lastBackupSentence, nextBackupSentence } from '#domain/backups/backup-words.ts';
import { useTask } from '#bridge/use-task.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { localZone, now } from '#data/clock.ts';

/** The one sentence that matters, and the way to make another backup now. */
export function StandingSection({ state }: { readonly state: BackupsState }) {
  const task = useTask('back-up');
  const moment = { now: now(), zone: localZone() };
  const isRunning = task.state.kind === 'running';
  const made = task.state.kind === 'ended' && task.state.outcome.kind === 'done' ? task.state.outcome.result : null;
  const Icon = state.verified ? IconShieldCheck : IconShieldQuestion;
  return (
    <Section title={t`Backups`} help={<HelpLink section="backups" label={t`How backups work`} />} description={t`A backup is one file that holds everything. Heed makes one on each day you use it, reads it back from the disk, and only then counts it.`}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <Icon size="1.5rem" aria-hidden className={`shrink-0 ${state.verified ? 'text-accent' : 'text-soft'}`} />
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-medium">{lastBackupSentence(state, moment)}.</p>
          <p className="text-soft">{nextBackupSentence(state, moment)}</p>
        </div>
        <Button isDisabled={isRunning || state.isLocked} onPress={() => void task.start({ kind: 'back-up' })}>
          <Trans>Back up now</Trans>
        </Button>
      </div>
      <div className="mt-4 flex max-w-prose flex-col gap-3">
        {task.state.kind === 'running' && <TaskProgress progress={task.state.progress} onCancel={task.state.cancel} />}
        {made?.kind === 'verified' && <Banner>{plural(made.records, { one: 'A backup of one record was made, read back and found whole.', other: 'A backup of # records was made, read back and found whole.' })}</Banner>}
        {made?.kind === 'nothing' && <Banner><Trans>There is nothing to back up yet. Once you have written something, Heed does it by itself.</Trans></Banner>}
        {state.failure && !isRunning && <Failure failure={state.failure} hasOlder={state.verified !== null} />}
      </div>
    </Section>
  );
}

function Failure({ failure, hasOlder }: { readonly failure: BackupFailure; readonly hasOlder: boolean }) {
  return (
    <Banner tone="owed" title={t`The newest backup could not be made.`}>
      {failureSentence(failure.reason)} {hasOlder ? t`What you wrote is safe in Heed, and the backups below are as they were.` : t`What you wrote is safe in Heed.`} <span className="text-soft"><Trans>The system says: {failure.detail}</Trans></span>
    </Banner>
  );
}
