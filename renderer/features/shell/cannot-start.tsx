import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { LoneScreen } from '#components/lone-screen.tsx';

/** When the journal cannot be opened at all. Needs nothing that could have failed. */
export function CannotStart({ detail }: { readonly detail: string }) {
  return (
    <LoneScreen title={t`Heed`}>
      <div role="alert">
        <h1 className="mb-2 text-xl"><Trans>Heed cannot open its journal</Trans></h1>
        <p><Trans>Your entries are still in their files; Heed has changed nothing. Another Heed may be using them, or the folder cannot be read right now.</Trans></p>
        <p className="mt-3"><Trans>Try again. If that does not help, quit Heed, check that its folder can be read and written, and start it once more.</Trans></p>
        <p className="mt-3 font-mono text-sm text-soft">{detail}</p>
        <Button kind="primary" className="mt-5" onPress={() => location.reload()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </LoneScreen>
  );
}
