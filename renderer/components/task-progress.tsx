import { t } from '@lingui/core/macro';
import type { Progress } from '#domain/tasks/task.ts';
import { ProgressBar } from './progress-bar.tsx';

interface TaskProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far a task is and what it is doing, with the way to stop it. */
export function TaskProgress({ progress: { done, total, doing }, onCancel }: TaskProgressProps) {
  const percent = total ? Math.min(100, Math.floor((done / total) * 100)) : null;
  return (
    <div aria-live="polite" className="max-w-[36rem]">
      <ProgressBar label={doing || t`Beginning`} done={done} total={total} {...(percent === null ? {} : { detail: `${percent} %` })} onCancel={onCancel} />
    </div>
  );
}
