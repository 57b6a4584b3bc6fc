import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useProtection } from '#bridge/protection.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { LoneScreen } from '#components/lone-screen.tsx';
import { setCover, useCover } from '#components/cover.ts';
import { Speaking } from '#components/speaking.tsx';
import { useSaveState } from '#data/save-state.ts';
import { LockScreen } from './lock-screen.tsx';

/** What stands before a window that is kept while Heed locks, and while it is locked. */
export function Cover() {
  const isOn = useCover();
  const protection = useProtection();
  if (!isOn) return null;
  // It has a root of its own, around which nothing of the app stands.
  return (
    <Speaking>
      <div className="h-full bg-paper text-ink">{protection.state === 'locked' ? <LockScreen protection={protection} /> : <Locking />}</div>
    </Speaking>
  );
}

/** For the moment in which the last words are saved; for longer only while they cannot be. */
function Locking() {
  const { kind } = useSaveState();
  return (
    <LoneScreen title={t`Heed`}>
      <h1 className="text-lg"><Trans>Locking</Trans></h1>
      {kind === 'failed' ? (
        <div className="mt-4">
          <Banner tone="owed" title={t`What you typed last is not saved yet.`} actions={<Button onPress={() => setCover(false)}><Trans>Show it again</Trans></Button>}>
            <Trans>Heed keeps trying, and locks as soon as it is saved.</Trans>
          </Banner>
        </div>
      ) : (
        <p className="mt-1 text-soft"><Trans>Saving what you typed last.</Trans></p>
      )}
    </LoneScreen>
  );
}
