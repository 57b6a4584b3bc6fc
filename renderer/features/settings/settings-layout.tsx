import { Outlet } from 'react-router';
import { Page } from '#components/page.tsx';
import { TabLinks } from '#components/tabs.tsx';

const PAGES = [
  { to: '/settings', label: 'General', end: true },
  { to: '/settings/privacy', label: 'Privacy' },
  { to: '/settings/data', label: 'Data' },
  { to: '/settings/backups', label: 'Backups' },
  { to: '/settings/retention', label: 'Keeping' },
  { to: '/settings/about', label: 'About' },
];

/** The pages of the settings. Each page below is a route of its own. */
export function SettingsLayout() {
  return (
    <Page title="Settings" subtitle="A change holds at once." width="prose">
      <TabLinks label="Settings" links={PAGES} />
      <div>
        <Outlet />
      </div>
    </Page>
  );
}
