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
        title={`A backup was restored ${spokenMoment(restoredAt, { now: now(), zone: localZone() })}.`}
        actions={
          <Button size="small" isDisabled={task.state.kind === 'running'} onPress={() => void task.start({ kind: 'go-back' })}>
            Go back to before the restore
          </Button>
        }
      >
        What was here before it is kept until <When on={calendarDateAt(untilAt, localZone())} />. Going back makes a backup of what is here now first.
      </Banner>
      {task.state.kind === 'running' && <TaskProgress progress={task.state.progress} onCancel={task.state.cancel} />}
      {task.state.kind === 'ended' && <RestoreFailure outcome={task.state.outcome} />}
    </div>
  );
}
