import { Outlet } from 'react-router';
import { Page } from '#components/page.tsx';
import { TabLinks } from '#components/tabs.tsx';

/** The pages of recognition. Each page below is a route of its own. */
export function PraiseLayout() {
  return (
    <Page title="Praise" subtitle="What people did well, and whether they have heard it.">
      <TabLinks
        label="Praise"
        links={[
          { to: '/praise', label: 'To say', end: true },
          { to: '/praise/said', label: 'Said' },
          { to: '/praise/occasions', label: 'Occasions' },
          { to: '/praise/rituals', label: 'Rituals' },
        ]}
      />
      <Outlet />
    </Page>
  );
}
