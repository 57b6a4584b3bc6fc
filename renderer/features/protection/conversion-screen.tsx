import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenNumber } from '#domain/language/written.ts';
import type { Protection } from '#domain/protection/protection.ts';
import { LoneScreen } from '#components/lone-screen.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';

/** Shown while everything that is kept is sealed, or unsealed. It goes on after a power cut where it stopped. */
export function ConversionScreen({ protection: { to, done, total } }: { readonly protection: Extract<Protection, { state: 'converting' }> }) {
  const isSealing = to === 'sealed';
  return (
    <LoneScreen title={t`Heed`}>
      <h1 className="mb-2 text-lg">{isSealing ? t`Sealing what you wrote` : t`Taking the seal off`}</h1>
      <p className="mb-6 text-soft"><Trans>What was there before stays until all of it has been written anew and read back. You may close Heed; it goes on where it stopped.</Trans></p>
      <ProgressBar label={total === 0 ? t`Getting ready` : isSealing ? t`Changes sealed` : t`Changes written`} done={done} total={total || null} detail={total === 0 ? '' : t`${writtenNumber(done)} of ${writtenNumber(total)}`} />
    </LoneScreen>
  );
}
