import { Page } from '#components/page.tsx';
import { ComputerSettings } from './computer-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { RequestSettings } from './request-settings.tsx';
import { SampleSettings } from './sample-settings.tsx';
import { StandardSettings } from './standard-settings.tsx';
import { WorkSettings } from './work-settings.tsx';
import { YouSettings } from './you-settings.tsx';

/** Everything that can be set. A change holds at once, in every window. */
export function SettingsScreen() {
  return (
    <Page title="Settings" subtitle="A change holds at once." width="prose">
      <YouSettings />
      <LookSettings />
      <WorkSettings />
      <StandardSettings />
      <RequestSettings />
      <ReminderSettings />
      <ComputerSettings />
      <SampleSettings />
    </Page>
  );
}
