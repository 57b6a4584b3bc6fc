import { Outlet } from 'react-router';
import { t } from '@lingui/core/macro';
import { Page } from '#components/page.tsx';
import { TabLinks } from '#components/tabs.tsx';

/** The pages of recognition. Each page below is a route of its own. */
export function PraiseLayout() {
  return (
    <Page title={t`Praise`} subtitle={t`What people did well, and whether they have heard it.`}>
      <TabLinks
        label={t`Praise`}
        links={[
          { to: '/praise', label: t`To say`, end: true },
          { to: '/praise/said', label: t`Said` },
          { to: '/praise/occasions', label: t`Occasions` },
          { to: '/praise/rituals', label: t`Rituals` },
        ]}
      />
      <Outlet />
    </Page>
  );
}
