import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { BackupsState } from '#domain/backups/backups-state.ts';
import { spokenMoment } from '#domain/backups/backup-words.ts';
import { useTask } from '#bridge/use-task.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { When } from '#components/when.tsx';
import { localZone, now } from '#data/clock.ts';
import { RestoreFailure } from './restore-failure.tsx';

/** After a restore: the way back to what was here before it. */
export function GoBackBanner({ goBack: { restoredAt, untilAt } }: { readonly goBack: NonNullable<BackupsState['goBack']> }) {
  const task = useTask('go-back');
  return (
    <div className="mb-8 flex max-w-prose flex-col gap-3">
      <Banner
        title={t`A backup was restored ${spokenMoment(restoredAt, { now: now(), zone: localZone() })}.`}
        actions={
          <Button size="small" isDisabled={task.state.kind === 'running'} onPress={() => void task.start({ kind: 'go-back' })}>
            <Trans>Go back to before the restore</Trans>
          </Button>
        }
      >
        <Trans>What was here before it is kept until <When on={calendarDateAt(untilAt, localZone())} />. Going back makes a backup of what is here now first.</Trans>
      </Banner>
      {task.state.kind === 'running' && <TaskProgress progress={task.state.progress} onCancel={task.state.cancel} />}
      {task.state.kind === 'ended' && <RestoreFailure outcome={task.state.outcome} />}
    </div>
  );
}
