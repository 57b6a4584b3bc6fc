import { t } from '@lingui/core/macro';
import { Outlet } from 'react-router';
import { Page } from '#components/page.tsx';
import { TabLinks } from '#components/tabs.tsx';

const PAGES = [
  { to: '/settings', label: t`General`, end: true },
  { to: '/settings/appearance', label: t`Appearance` },
  { to: '/settings/reminders', label: t`Reminders` },
  { to: '/settings/standards', label: t`Standards` },
  { to: '/settings/writing', label: t`Writing` },
  { to: '/settings/privacy', label: t`Privacy` },
  { to: '/settings/data', label: t`Data` },
  { to: '/settings/backups', label: t`Backups` },
  { to: '/settings/retention', label: t`Keeping` },
  { to: '/settings/about', label: t({ context: 'about Heed', message: 'About' }) },
];

/** The pages of the settings. Each page below is a route of its own. */
export function SettingsLayout() {
  return (
    <Page title={t`Settings`} subtitle={t`A change holds at once.`} width="page">
      <TabLinks label={t`Settings`} links={PAGES} />
      <div className="max-w-prose">
        <Outlet />
      </div>
    </Page>
  );
}
