import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ConversionTrouble } from '#domain/protection/protection.ts';
import { Banner } from '#components/banner.tsx';
import { ButtonLink } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { Section } from '#components/page.tsx';
import { troubles } from './refusal-words.ts';

/** Says plainly that nothing is protected, and the way to it. */
export function PrivacyOfPlain({ trouble }: { readonly trouble: ConversionTrouble | null }) {
  return (
    <Section title={t`Heed is not protected`} help={<HelpLink section="protection" label={t`How protection works`} />}>
      <div className="grid max-w-prose justify-items-start gap-4">
        {trouble && <Banner tone="danger">{troubles[trouble]}</Banner>}
        <p><Trans>Anyone who gets at this disk, or at a copy of it, can read what you write here. Protected, everything is sealed: what you write, the schedule of reminders, and backups.</Trans></p>
        <ButtonLink to="/protect" kind="primary">
          <Trans>Protect Heed</Trans>
        </ButtonLink>
      </div>
    </Section>
  );
}
