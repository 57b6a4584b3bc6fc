import type { Protection } from '#domain/protection/protection.ts';
import { LoneScreen } from '#components/lone-screen.tsx';
import { ProgressBar } from '#components/progress-bar.tsx';

/** Shown while everything that is kept is sealed, or unsealed. It goes on after a power cut where it stopped. */
export function ConversionScreen({ protection: { to, done, total } }: { readonly protection: Extract<Protection, { state: 'converting' }> }) {
  const isSealing = to === 'sealed';
  return (
    <LoneScreen title="Heed">
      <h1 className="mb-2 text-lg">{isSealing ? 'Sealing what you wrote' : 'Taking the seal off'}</h1>
      <p className="mb-6 text-soft">What was there before stays until all of it has been written anew and read back. You may close Heed; it goes on where it stopped.</p>
      <ProgressBar label={total === 0 ? 'Getting ready' : isSealing ? 'Changes sealed' : 'Changes written'} done={done} total={total || null} detail={total === 0 ? '' : `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`} />
    </LoneScreen>
  );
}
