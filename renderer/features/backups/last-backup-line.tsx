import { Link } from 'react-router';
import { Trans } from '@lingui/react/macro';
import { lastBackupSentence } from '#domain/backups/backup-words.ts';
import { useBackups } from '#bridge/backups.ts';
import { localZone, now } from '#data/clock.ts';

/** One calm line for pages on which one asks oneself whether all is safe. Its room is there from the start, so nothing moves when it comes. */
export function LastBackupLine() {
  const state = useBackups();
  return (
    <p className="-mt-4 mb-10 min-h-6 text-soft">
      {state && (
        <>
          {lastBackupSentence(state, { now: now(), zone: localZone() })}. <Link to="/settings/backups"><Trans>See all backups</Trans></Link>
        </>
      )}
    </p>
  );
}
