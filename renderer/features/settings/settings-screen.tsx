import { CaptureSettings } from './capture-settings.tsx';
import { ComputerSettings } from './computer-settings.tsx';
import { RequestSettings } from './request-settings.tsx';
import { ReviewSettings } from './review-settings.tsx';
import { SampleSettings } from './sample-settings.tsx';
import { StandardSettings } from './standard-settings.tsx';
import { WordingSettings } from './wording-settings.tsx';
import { WorkSettings } from './work-settings.tsx';
import { YouSettings } from './you-settings.tsx';

/** You, your work, and this computer. */
export const GeneralSettings = () => (
  <>
    <YouSettings />
    <WorkSettings />
    <ComputerSettings />
    <SampleSettings />
  </>
);

/** What you hold yourself to, when you look back, and whose rules apply. */
export const StandardsSettings = () => (
  <>
    <StandardSettings />
    <ReviewSettings />
    <RequestSettings />
  </>
);

/** How things are written down. */
export const WritingSettings = () => (
  <>
    <CaptureSettings />
    <WordingSettings />
  </>
);
