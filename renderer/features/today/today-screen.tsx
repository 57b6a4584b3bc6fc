import { EmptyState } from '#components/empty-state.tsx';
import { Page } from '#components/page.tsx';

export function TodayScreen() {
  return (
    <Page title="Today">
      <EmptyState title="Nobody is waiting for you." />
    </Page>
  );
}
