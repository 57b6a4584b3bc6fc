import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';

/** Where a link leads that Heed was given and does not understand. */
export function UnknownLinkScreen() {
  return (
    <Page title={t`A link that leads nowhere`}>
      <EmptyState
        title={t`Heed does not know this link.`}
        actions={
          <>
            <ButtonLink to="/today">
              <Trans>Go to Today</Trans>
            </ButtonLink>
            <ButtonLink to="/people">
              <Trans>Go to People</Trans>
            </ButtonLink>
          </>
        }
      >
        <Trans>It may have been cut short when it was copied. Copy it once more from the menu of the person, or find them by their name with Ctrl+K.</Trans>
      </EmptyState>
    </Page>
  );
}
