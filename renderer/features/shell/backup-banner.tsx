import { Trans } from '@lingui/react/macro';
import { failureSentence, isBackupOverdue, lastBackupSentence } from '#domain/backups/backup-words.ts';
import { useBackupsOnceChanged } from '#bridge/backups.ts';
import { Banner } from '#components/banner.tsx';
import { ButtonLink } from '#components/button.tsx';
import { localZone, now } from '#data/clock.ts';

/** Says on every screen that backups have failed for days. A failure of today is said with the backups, where it disturbs nobody. */
export function BackupBanner() {
  const state = useBackupsOnceChanged();
  if (!state?.failure || !isBackupOverdue(state, now())) return null;
  return (
    <div className="px-4 pt-3">
      <Banner tone="owed" title={`${lastBackupSentence(state, { now: now(), zone: localZone() })}.`} actions={<ButtonLink to="/settings/backups"><Trans>Look at it</Trans></ButtonLink>}>
        <Trans>Since then none could be made. {failureSentence(state.failure.reason)} What you wrote is safe in Heed.</Trans>
      </Banner>
    </div>
  );
}
