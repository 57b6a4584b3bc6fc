import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { LoneScreen } from '#components/lone-screen.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';
import type { RebuildProgress } from '#data/store.ts';

/** Shown while the store is made again from the journal, which takes a while only after a loss or on a new machine. */
export function RebuildScreen({ done, total }: RebuildProgress) {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <LoneScreen title={t`Heed`}>
      <h1 className="mb-2 text-lg"><Trans>Reading your journal</Trans></h1>
      <p className="mb-6 text-soft"><Trans>Heed is putting everything back in its place from the journal on this computer. Nothing is lost, and this happens rarely.</Trans></p>
      <ProgressBar label={t`Entries read`} done={done} total={total} detail={`${percent} %`} />
    </LoneScreen>
  );
}
