import { Component, type ReactNode } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink } from '#components/button.tsx';
import { Page } from '#components/page.tsx';

interface Props {
  /** A new key (the route) starts afresh. */
  readonly route: string;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly route: string;
}

/** Keeps a fault in one screen from taking the others with it. React knows no other way than a class. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { error: null, route: this.props.route };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.route === state.route ? null : { error: null, route: props.route };
  }

  override render() {
    const { error } = this.state;
    return error ? <ScreenFailed error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}

function ScreenFailed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <Page
      title={t`This page stopped working`}
      width="prose"
    >
      <div role="alert">
        <p><Trans>Something in Heed went wrong while it drew this page. Everything you saved is safe in the journal on this computer, and the other pages still work.</Trans></p>
        <p className="mt-3"><Trans>Show the page again. If it stops once more, start Heed anew.</Trans></p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" onPress={onRetry}>
            <Trans>Show it again</Trans>
          </Button>
          <ButtonLink to="/today"><Trans>Go to Today</Trans></ButtonLink>
        </div>
        <details className="mt-8 text-sm text-soft">
          <summary><Trans>What went wrong</Trans></summary>
          <p className="mt-2 font-mono break-words">{error.message}</p>
        </details>
      </div>
    </Page>
  );
}
