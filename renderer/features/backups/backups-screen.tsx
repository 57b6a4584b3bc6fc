import { useBackups } from '#bridge/backups.ts';
import { BackupList } from './backup-list.tsx';
import { FoldersSection } from './folders-section.tsx';
import { GoBackBanner } from './go-back-banner.tsx';
import { useHandedOver } from '#bridge/use-handed-over.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { StandingSection } from './standing-section.tsx';
import { useRestore } from './use-restore.ts';

/** Whether everything is safe, where the backups are, and the way back to any of them. */
export function BackupsScreen() {
  const state = useBackups();
  const { chosen, ...restore } = useRestore(true);
  useHandedOver(() => void restore.chooseFile('handed-over'), state !== null);
  if (!state) return null;
  return (
    <>
      {state.goBack && <GoBackBanner goBack={state.goBack} />}
      <StandingSection state={state} />
      <FoldersSection state={state} />
      <BackupList backups={state.backups} onRestore={restore.choose} onChooseFile={() => void restore.chooseFile('ask')} />
      {chosen && <RestoreDialog {...restore} chosen={chosen} comparesWithNow />}
    </>
  );
}
