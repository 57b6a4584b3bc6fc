import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';
import { useSharing } from '#components/veil.ts';

interface NotWhileSharingProps {
  readonly title: string;
  /** What the page holds, as a sentence. */
  readonly because: string;
  readonly children: ReactNode;
}

/** A page that is for the manager alone from top to bottom, or that shows names Heed does not know yet. It waits, as it is, beneath. */
export function NotWhileSharing({ title, because, children }: NotWhileSharingProps) {
  const isShared = useSharing();
  return (
    <>
      {isShared && (
        <Page title={title}>
          <EmptyState title={t`Hidden while you share your screen.`}>{because}</EmptyState>
        </Page>
      )}
      <div className={isShared ? 'hidden' : 'contents'}>{children}</div>
    </>
  );
}
