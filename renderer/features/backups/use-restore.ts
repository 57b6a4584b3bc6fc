import { useState } from 'react';
import type { Survey } from '#domain/archive/survey.ts';
import type { BackupKey, BackupSource } from '#domain/backups/restoring.ts';
import { bridge } from '#bridge/bridge.ts';
import { type TaskState, useTask } from '#bridge/use-task.ts';

/** A backup one thinks of restoring: where it is, and how it is called in a sentence. */
export interface Chosen {
  readonly source: BackupSource;
  readonly called: string;
}

export interface Restore {
  readonly chosen: Chosen | null;
  /** Reads a backup and shows what is in it. */
  readonly choose: (chosen: Chosen) => void;
  /** The same with a file that is chosen in a dialog. */
  readonly chooseFile: (which: 'ask' | 'handed-over') => Promise<void>;
  /** Reads it once more with what opens it. */
  readonly unlock: (key: BackupKey) => void;
  readonly restore: () => void;
  readonly leave: () => void;
  readonly reading: TaskState<'preview-backup'>;
  readonly restoring: TaskState<'restore-backup'>;
  /** What is here now, to compare with; null while it is not counted, and where there is nothing. */
  readonly here: Survey | null;
}

/** The way from a backup to what is in it, and back to it. `comparesWithNow`: whether there is something here to compare with. */
export function useRestore(comparesWithNow: boolean): Restore {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [key, setKey] = useState<BackupKey | null>(null);
  const reading = useTask('preview-backup');
  const restoring = useTask('restore-backup');
  const counting = useTask('survey-profile');

  const read = ({ source }: Chosen, opensWith: BackupKey | null) => {
    setKey(opensWith);
    void reading.start({ kind: 'preview-backup', source, key: opensWith });
  };
  const choose = (next: Chosen) => {
    setChosen(next);
    restoring.clear();
    read(next, null);
    if (comparesWithNow) void counting.start({ kind: 'survey-profile' });
  };

  return {
    chosen,
    choose,
    async chooseFile(which) {
      const name = await bridge.chooseBackupFile(which);
      if (name !== null) choose({ source: { from: 'file' }, called: name });
    },
    unlock: (opensWith) => chosen && read(chosen, opensWith),
    restore: () => chosen && void restoring.start({ kind: 'restore-backup', source: chosen.source, key }),
    leave() {
      for (const { state } of [reading, restoring]) if (state.kind === 'running') state.cancel();
      setChosen(null);
    },
    reading: reading.state,
    restoring: restoring.state,
    here: counting.state.kind === 'ended' && counting.state.outcome.kind === 'done' ? counting.state.outcome.result : null,
  };
}
