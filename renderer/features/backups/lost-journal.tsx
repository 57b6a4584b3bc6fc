import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import { useBackups } from '#bridge/backups.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { TodayContext } from '#components/today-context.ts';
import { useToday } from '#data/clock.ts';
import { BackupList } from './backup-list.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { useRestore } from './use-restore.ts';

interface LostJournalProps {
  readonly loss: JournalLoss;
  /** The start goes on with the journal as it is. */
  readonly onGoOn: () => void;
}

/** In place of a start that would show nothing: the journal has no entry or cannot be read, and there are backups. */
export function LostJournal({ loss, onGoOn }: LostJournalProps) {
  const today = useToday();
  const state = useBackups();
  const { chosen, ...restore } = useRestore(false);
  const isEmpty = loss.kind === 'empty';
  return (
    <TodayContext value={today}>
      <main className="h-full overflow-y-auto">
        <title>{t`Heed`}</title>
        <div className="@container mx-auto max-w-prose px-5 py-10">
          <h1 className="mb-2 text-xl">{isEmpty ? t`Nothing is here, but there are backups` : t`Heed cannot read its journal, but there are backups`}</h1>
          <p className="mb-3 text-soft">
            {isEmpty
              ? t`The journal on this computer, in which Heed keeps everything, has no entry. It may have been moved or lost.`
              : t`The journal on this computer, in which Heed keeps everything, does not open. Its disk may be failing, or another program may hold its files.`}{' '}
            <Trans>Heed has changed nothing. Whatever you choose, what is there is kept as it is.</Trans>
          </p>
          {loss.kind === 'unreadable' && <p className="mb-3 font-mono text-sm text-soft">{loss.detail}</p>}
          <div className="mt-8">{state && <BackupList backups={state.backups} onRestore={restore.choose} onChooseFile={() => void restore.chooseFile('ask')} canDelete={false} />}</div>
          {isEmpty ? (
            <Button
              onPress={() => {
                void bridge.beginEmpty().then(onGoOn);
              }}
            >
              <Trans>Begin with nothing</Trans>
            </Button>
          ) : (
            <Button onPress={() => void bridge.tryJournalAgain()}><Trans>Try to read it again</Trans></Button>
          )}
        </div>
        {chosen && <RestoreDialog {...restore} chosen={chosen} comparesWithNow={false} />}
      </main>
    </TodayContext>
  );
}
