import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { TaskProgress } from '#components/task-progress.tsx';
import { KeyForm } from './key-form.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RestoreFailure } from './restore-failure.tsx';
import type { Chosen, Restore } from './use-restore.ts';

interface RestoreDialogProps extends Omit<Restore, 'chosen' | 'choose' | 'chooseFile'> {
  readonly chosen: Chosen;
  readonly comparesWithNow: boolean;
}

/** What is in a backup, and then, if that is what the manager wants, the way back to it. */
export function RestoreDialog({ chosen, comparesWithNow, here, reading, restoring, unlock, restore, leave }: RestoreDialogProps) {
  const isRestoring = restoring.kind === 'running';
  const isWorking = isRestoring || reading.kind === 'running';
  const result = reading.kind === 'ended' && reading.outcome.kind === 'done' ? reading.outcome.result : null;
  const preview = result?.kind === 'preview' ? result.preview : null;
  const asksForKey = result?.kind === 'refused' && ['needs-key', 'wrong-key', 'no-keys-file', 'mistyped'].includes(result.reason);
  return (
    <Dialog
      title={t`Go back to ${chosen.called}`}
      isOpen
      onClose={leave}
      width="wide"
      actions={
        <>
          {!isWorking && <Button onPress={leave}><Trans>Cancel</Trans></Button>}
          <Button kind="primary" isDisabled={!preview || isWorking} onPress={restore}>
            <Trans>Go back to this backup</Trans>
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {reading.kind === 'running' && <TaskProgress progress={reading.progress} onCancel={leave} />}
        {reading.kind === 'ended' && <RestoreFailure outcome={reading.outcome} />}
        {asksForKey && <KeyForm onSubmit={unlock} />}
        {preview && !isRestoring && <PreviewTable preview={preview} comparesWithNow={comparesWithNow} here={here} />}
        {restoring.kind === 'running' && <TaskProgress progress={restoring.progress} onCancel={restoring.cancel} />}
        {restoring.kind === 'ended' && <RestoreFailure outcome={restoring.outcome} />}
      </div>
    </Dialog>
  );
}
