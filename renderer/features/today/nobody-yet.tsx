import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';

/** The first page a new manager sees: what Heed is for, and the way to the first brief. */
export function NobodyYet() {
  return (
    <EmptyState
      title={t`The people who work for you are your internal customers.`}
      actions={
        <>
          <span ref={focusFirst}>
            <ButtonLink to="/welcome" kind="primary">
              <Trans>Begin</Trans>
            </ButtonLink>
          </span>
          <ButtonLink to="/people/import"><Trans>Import a list of people</Trans></ButtonLink>
        </>
      }
    >
      <p><Trans>Heed helps you listen to them, keep what you promise, and tell them what came of it. Add the people you look after, and this page tells you each day what you owe them.</Trans></p>
      <p className="mt-2"><Trans>It takes two minutes. Everything stays on this computer.</Trans></p>
    </EmptyState>
  );
}

/** At the very first start nothing has focus, and Enter shall begin. */
function focusFirst(place: HTMLElement | null) {
  if (document.activeElement === document.body) place?.querySelector('a')?.focus();
}
