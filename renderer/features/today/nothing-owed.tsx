import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';

/** Nothing is owed, or all of it is set aside: said calmly, with the one next thing where nobody is met this week. */
export function NothingOwed({ isAllAside, hasMeeting }: { readonly isAllAside: boolean; readonly hasMeeting: boolean }) {
  return (
    <EmptyState
      title={isAllAside ? t`The rest can wait until tomorrow.` : t`Nobody is waiting for you.`}
      actions={
        !hasMeeting && (
          <ButtonLink to="/one-on-ones?plan" size="small">
            <Trans>Plan a one-on-one</Trans>
          </ButtonLink>
        )
      }
    />
  );
}
