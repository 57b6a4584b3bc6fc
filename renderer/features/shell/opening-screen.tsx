import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { LoneScreen } from '#components/lone-screen.tsx';

/** For a start that takes long before anything is known of how far it is: the disk is slow, or a large journal is being checked. */
export function OpeningScreen() {
  return (
    <LoneScreen title={t`Heed`}>
      <h1 className="mb-2 text-lg"><Trans>Opening Heed</Trans></h1>
      <p className="text-soft"><Trans>Reading what lies on this computer.</Trans></p>
    </LoneScreen>
  );
}
