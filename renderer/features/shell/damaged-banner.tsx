import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button, ButtonLink } from '#components/button.tsx';
import { bridge } from '#bridge/bridge.ts';

/** All of it is said there. */
const DAMAGED_SCREEN = '/settings/data/damaged';

/** Says once per start when the disk has damaged entries of the journal. Silence would look like a loss nobody noticed. */
export function DamagedBanner() {
  const [damaged, setDamaged] = useState(0);
  const { pathname } = useLocation();
  useEffect(() => {
    void bridge.readJournalState().then((state) => setDamaged(state.damaged));
  }, []);
  if (damaged === 0 || pathname === DAMAGED_SCREEN) return null;
  return (
    <div className="px-4 pt-3">
      <Banner
        tone="owed"
        title={damaged === 1 ? t`One entry of your journal cannot be read.` : t`${damaged} entries of your journal cannot be read.`}
        actions={
          <>
            <ButtonLink size="small" to={DAMAGED_SCREEN}>
              <Trans>Look at it</Trans>
            </ButtonLink>
            <Button size="small" onPress={() => setDamaged(0)}>
              <Trans>I have read this</Trans>
            </Button>
          </>
        }
      >
        <Trans>The file was damaged on the disk. All other entries are here and safe, and the damaged part is kept, not deleted. A backup from before may hold what is missing: Heed can look there for it.</Trans>
      </Banner>
    </div>
  );
}
