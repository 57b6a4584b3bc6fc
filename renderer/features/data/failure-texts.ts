import { t } from '@lingui/core/macro';
import type { TaskOutcome } from '#domain/tasks/task.ts';

type Reason = Extract<TaskOutcome, { kind: 'failed' }>['reason'];

/** What went wrong with a file, in one sentence. */
export const failureTexts: Readonly<Record<Reason, string>> = {
  'disk-full': t`The disk is full. Make some room, or choose another disk.`,
  'read-only': t`Heed may not write there. Choose another folder.`,
  'in-use': t`Another program has that file open. Close it there, or choose another name.`,
  other: t`It did not work, and the system does not say why. Try again, or choose another folder.`,
};
