import { CaptureSettings } from './capture-settings.tsx';
import { ComputerSettings } from './computer-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { RequestSettings } from './request-settings.tsx';
import { SampleSettings } from './sample-settings.tsx';
import { StandardSettings } from './standard-settings.tsx';
import { WordingSettings } from './wording-settings.tsx';
import { WorkSettings } from './work-settings.tsx';
import { YouSettings } from './you-settings.tsx';

/** Everything that can be set and is neither about privacy nor about the data. */
export function SettingsScreen() {
  return (
    <>
      <YouSettings />
      <LookSettings />
      <WorkSettings />
      <StandardSettings />
      <RequestSettings />
      <ReminderSettings />
      <WordingSettings />
      <CaptureSettings />
      <ComputerSettings />
      <SampleSettings />
    </>
  );
}
