import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useProtection } from '#bridge/protection.ts';
import { changeSettings, useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { showToast } from '#components/toast.tsx';

/** Asks once whether Heed shall be protected. Nothing stands here once it was answered. */
export function AskProtection() {
  const { state } = useProtection();
  const { protectionAsked } = useSettings();
  if (state !== 'plain' || protectionAsked) return null;
  const notNow = () => {
    void changeSettings({ protectionAsked: true });
    showToast({ text: t`Heed is not protected. Settings, Privacy is where to change that.` });
  };
  return (
    <section aria-label={t`Protection`} className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-3">
      <p className="min-w-0 flex-1 basis-64"><Trans>What you write here lies readable on this disk. Heed can seal it, so that what people tell you in confidence stays between you and them.</Trans></p>
      <div className="flex flex-wrap gap-2">
        <Button kind="quiet" onPress={notNow} aria-label={t`Not now: leave Heed unprotected`}>
          <Trans>Not now</Trans>
        </Button>
        <ButtonLink to="/protect"><Trans>Protect Heed</Trans></ButtonLink>
      </div>
    </section>
  );
}
