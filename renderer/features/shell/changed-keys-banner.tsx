import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useProtection } from '#bridge/protection.ts';
import { Banner } from '#components/banner.tsx';
import { ButtonLink } from '#components/button.tsx';

/** All of it is said there. */
const PRIVACY_SCREEN = '/settings/privacy';

/** Says on every screen that someone else has changed the file of wrapped keys: until that is put right backups open with no recovery key. */
export function ChangedKeysBanner() {
  const protection = useProtection();
  const { pathname } = useLocation();
  if (protection.state !== 'open' || protection.trouble !== 'keys-changed' || pathname === PRIVACY_SCREEN) return null;
  return (
    <div className="px-4 pt-3">
      <Banner
        tone="owed"
        title={t`Something other than Heed has changed its keys.`}
        actions={
          <ButtonLink size="small" to={PRIVACY_SCREEN}>
            <Trans>Look at it</Trans>
          </ButtonLink>
        }
      >
        <Trans>What you write is sealed as before, but new backups do not open with a recovery key until you make a new one.</Trans>
      </Banner>
    </div>
  );
}
