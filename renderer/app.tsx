import { t } from '@lingui/core/macro';
import { lazy, Suspense } from 'react';
import { HashRouter, Navigate, Routes } from 'react-router';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '#components/button.tsx';
import { AskProtection } from '#features/protection/ask-protection.tsx';
import { SharingSign } from '#features/sharing/sharing-sign.tsx';
import { Shell } from '#features/shell/shell.tsx';
import { TodayScreen } from '#features/today/today-screen.tsx';
import { Route } from './route.ts';

const GrowthScreen = lazy(async () => ({ default: (await import('#features/growth/growth-screen.tsx')).GrowthScreen }));
const GoalScreen = lazy(async () => ({ default: (await import('#features/growth/goal-screen.tsx')).GoalScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('#features/growth/plan-screen.tsx')).PlanScreen }));
const RosterScreen = lazy(async () => ({ default: (await import('#features/people/roster/roster-screen.tsx')).RosterScreen }));
const ImportScreen = lazy(async () => ({ default: (await import('#features/people/import/import-screen.tsx')).ImportScreen }));
const PersonLayout = lazy(async () => ({ default: (await import('#features/people/profile/person-layout.tsx')).PersonLayout }));
const OverviewTab = lazy(async () => ({ default: (await import('#features/people/profile/overview-tab.tsx')).OverviewTab }));
const ProfileTab = lazy(async () => ({ default: (await import('#features/people/profile/profile-tab.tsx')).ProfileTab }));
const PersonGrowth = lazy(async () => ({ default: (await import('#features/growth/person-growth.tsx')).PersonGrowth }));
const BriefScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/brief-screen.tsx')).BriefScreen }));
const OneOnOnesScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/one-on-ones-screen.tsx')).OneOnOnesScreen }));
const CalendarImportScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/import/calendar-import-screen.tsx')).CalendarImportScreen }));
const MeetingScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/meeting-screen.tsx')).MeetingScreen }));
const WrapUpScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/wrap-up-screen.tsx')).WrapUpScreen }));
const TemplatesScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/templates-screen.tsx')).TemplatesScreen }));
const QuestionsScreen = lazy(async () => ({ default: (await import('#features/one-on-ones/questions-screen.tsx')).QuestionsScreen }));
const PersonOneOnOnes = lazy(async () => ({ default: (await import('#features/one-on-ones/person-one-on-ones.tsx')).PersonOneOnOnes }));
const PromisesScreen = lazy(async () => ({ default: (await import('#features/commitments/promises-screen.tsx')).PromisesScreen }));
const PersonPromises = lazy(async () => ({ default: (await import('#features/commitments/person-promises.tsx')).PersonPromises }));
const PraiseLayout = lazy(async () => ({ default: (await import('#features/praise/praise-layout.tsx')).PraiseLayout }));
const ToSayScreen = lazy(async () => ({ default: (await import('#features/praise/to-say-screen.tsx')).ToSayScreen }));
const SaidScreen = lazy(async () => ({ default: (await import('#features/praise/said-screen.tsx')).SaidScreen }));
const OccasionsScreen = lazy(async () => ({ default: (await import('#features/occasions/occasions-screen.tsx')).OccasionsScreen }));
const RitualsScreen = lazy(async () => ({ default: (await import('#features/rituals/rituals-screen.tsx')).RitualsScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import('#features/review/review-screen.tsx')).ReviewScreen }));
const CommitmentList = lazy(async () => ({ default: (await import('#features/commitments/commitment-list.tsx')).CommitmentList }));
const TodayLines = lazy(async () => ({ default: (await import('#features/today/today-lines.tsx')).TodayLines }));
const TeamScreen = lazy(async () => ({ default: (await import('#features/team/team-screen.tsx')).TeamScreen }));
const WordsScreen = lazy(async () => ({ default: (await import('#features/people/words/words-screen.tsx')).WordsScreen }));
const PersonRequests = lazy(async () => ({ default: (await import('#features/requests/person-requests.tsx')).PersonRequests }));
const NewRequestButton = lazy(async () => ({ default: (await import('#features/requests/new-request-button.tsx')).NewRequestButton }));
const RequestScreen = lazy(async () => ({ default: (await import('#features/requests/request-screen.tsx')).RequestScreen }));
const PersonPraise = lazy(async () => ({ default: (await import('#features/praise/person-praise.tsx')).PersonPraise }));
const PersonExpectations = lazy(async () => ({ default: (await import('#features/expectations/person-expectations.tsx')).PersonExpectations }));
const ExpectationsPageScreen = lazy(async () => ({ default: (await import('#features/expectations/expectations-page-screen.tsx')).ExpectationsPageScreen }));
const DisclosureScreen = lazy(async () => ({ default: (await import('#features/disclosure/disclosure-screen.tsx')).DisclosureScreen }));
const HandoverScreen = lazy(async () => ({ default: (await import('#features/handover/handover-screen.tsx')).HandoverScreen }));
const WelcomeScreen = lazy(async () => ({ default: (await import('#features/welcome/welcome-screen.tsx')).WelcomeScreen }));
const RemindersScreen = lazy(async () => ({ default: (await import('#features/reminders/reminders-screen.tsx')).RemindersScreen }));
const CareScreen = lazy(async () => ({ default: (await import('#features/care/care-screen.tsx')).CareScreen }));
const AsksScreen = lazy(async () => ({ default: (await import('#features/asks/asks-screen.tsx')).AsksScreen }));
const ArchiveScreen = lazy(async () => ({ default: (await import('#features/asks/archive-screen.tsx')).ArchiveScreen }));
const MatterScreen = lazy(async () => ({ default: (await import('#features/asks/matter-screen.tsx')).MatterScreen }));
const PersonAsks = lazy(async () => ({ default: (await import('#features/asks/person-asks.tsx')).PersonAsks }));
const NoteVersionsScreen = lazy(async () => ({ default: (await import('#features/versions/note-versions-screen.tsx')).NoteVersionsScreen }));
const PlanVersionsScreen = lazy(async () => ({ default: (await import('#features/versions/plan-versions-screen.tsx')).PlanVersionsScreen }));
const TrashScreen = lazy(async () => ({ default: (await import('#features/trash/trash-screen.tsx')).TrashScreen }));
const ProtectScreen = lazy(async () => ({ default: (await import('#features/protection/protect-screen.tsx')).ProtectScreen }));
const PrivacyScreen = lazy(async () => ({ default: (await import('#features/protection/privacy-screen.tsx')).PrivacyScreen }));
const BackupsScreen = lazy(async () => ({ default: (await import('#features/backups/backups-screen.tsx')).BackupsScreen }));
const LastBackupLine = lazy(async () => ({ default: (await import('#features/backups/last-backup-line.tsx')).LastBackupLine }));
const SettingsLayout = lazy(async () => ({ default: (await import('#features/settings/settings-layout.tsx')).SettingsLayout }));
const DataScreen = lazy(async () => ({ default: (await import('#features/data/data-screen.tsx')).DataScreen }));
const DamagedScreen = lazy(async () => ({ default: (await import('#features/data/damaged-screen.tsx')).DamagedScreen }));
const CaptureScreen = lazy(async () => ({ default: (await import('#features/capture/capture-screen.tsx')).CaptureScreen }));
const TodayCapture = lazy(async () => ({ default: (await import('#features/capture/today-capture.tsx')).TodayCapture }));
const SearchScreen = lazy(async () => ({ default: (await import('#features/search/search-screen.tsx')).SearchScreen }));
const loadPalette = async () => (await import('#features/search/palette.tsx')).Palette;
const loadGuide = async () => (await import('#features/guide/guide-dialog.tsx')).GuideDialog;
const RetentionScreen = lazy(async () => ({ default: (await import('#features/settings/retention/retention-screen.tsx')).RetentionScreen }));
const HistorySettings = lazy(async () => ({ default: (await import('#features/settings/history-settings.tsx')).HistorySettings }));
const AboutScreen = lazy(async () => ({ default: (await import('#features/settings/about-screen.tsx')).AboutScreen }));
const UnknownLinkScreen = lazy(async () => ({ default: (await import('#features/links/unknown-link-screen.tsx')).UnknownLinkScreen }));
const GeneralSettings = lazy(async () => ({ default: (await import('#features/settings/settings-screen.tsx')).GeneralSettings }));
const StandardsSettings = lazy(async () => ({ default: (await import('#features/settings/settings-screen.tsx')).StandardsSettings }));
const WritingSettings = lazy(async () => ({ default: (await import('#features/settings/settings-screen.tsx')).WritingSettings }));
const AppearanceSettings = lazy(async () => ({ default: (await import('#features/settings/appearance-settings.tsx')).AppearanceSettings }));
const ReminderSettings = lazy(async () => ({ default: (await import('#features/settings/reminder-settings.tsx')).ReminderSettings }));
const SharingSettings = lazy(async () => ({ default: (await import('#features/settings/sharing-settings.tsx')).SharingSettings }));
const NotWhileSharing = lazy(async () => ({ default: (await import('#features/sharing/not-while-sharing.tsx')).NotWhileSharing }));

/** What a person raised, and what they asked for formally. */
const AsksOfPerson = () => (
  <>
    <PersonAsks />
    <PersonRequests />
  </>
);

/** What opens Heed, and what others see of it. */
const Privacy = () => (
  <>
    <PrivacyScreen lastBackup={<LastBackupLine />} />
    <SharingSettings />
  </>
);

/** Pages that are nobody else's business from top to bottom, or show names that Heed does not know yet. */
const Care = () => (
  <NotWhileSharing title={t`Care`} because={t`This is a mirror for you alone.`}>
    <CareScreen />
  </NotWhileSharing>
);
const ImportPeople = () => (
  <NotWhileSharing title={t`Import people`} because={t`The file holds names that Heed does not know yet.`}>
    <ImportScreen />
  </NotWhileSharing>
);
const ImportCalendar = () => (
  <NotWhileSharing title={t`Import a calendar`} because={t`The file holds names that Heed does not know yet.`}>
    <CalendarImportScreen />
  </NotWhileSharing>
);
const Protect = () => (
  <NotWhileSharing title={t`Protect Heed`} because={t`A passphrase and a recovery key are for your eyes alone.`}>
    <ProtectScreen />
  </NotWhileSharing>
);

/** The board, with the way to take down a request. */
const Asks = () => (
  <AsksScreen
    actions={
      <>
        <NewRequestButton />
        <ButtonLink to="/asks/archive"><Trans context="place">Archive</Trans></ButtonLink>
      </>
    }
  />
);

/** The window for one line stands outside the shell. */
const CaptureWindow = () => (
  <Suspense fallback={null}>
    <CaptureScreen />
  </Suspense>
);

/** Every route. Screens other than Today are loaded when they are first opened, so that the start stays small. */
export function App() {
  return (
    <HashRouter>
      <Routes>
        <Route path="/capture" element={<CaptureWindow />} />
        <Route element={<Shell loadGuide={loadGuide} loadPalette={loadPalette} sharing={<SharingSign />} />}>
          <Route path="/today" element={<TodayScreen notice={<AskProtection />} capture={<TodayCapture />} />} />
          <Route path="/growth" element={<GrowthScreen />} />
          <Route path="/goals/:goalId" element={<GoalScreen />} />
          <Route path="/plans/:planId" element={<PlanScreen />} />
          <Route path="/plans/:planId/versions" element={<PlanVersionsScreen />} />
          <Route path="/one-on-ones" element={<OneOnOnesScreen />} />
          <Route path="/one-on-ones/templates" element={<TemplatesScreen />} />
          <Route path="/one-on-ones/questions" element={<QuestionsScreen />} />
          <Route path="/one-on-ones/import" element={<ImportCalendar />} />
          <Route path="/one-on-ones/:oneOnOneId" element={<MeetingScreen />} />
          <Route path="/one-on-ones/:oneOnOneId/versions" element={<NoteVersionsScreen />} />
          <Route path="/one-on-ones/:oneOnOneId/wrap-up" element={<WrapUpScreen />} />
          <Route path="/asks" element={<Asks />} />
          <Route path="/asks/archive" element={<ArchiveScreen />} />
          <Route path="/matters/:matterId" element={<MatterScreen />} />
          <Route path="/promises" element={<PromisesScreen />} />
          <Route path="/praise" element={<PraiseLayout />}>
            <Route index element={<ToSayScreen />} />
            <Route path="/praise/said" element={<SaidScreen />} />
            <Route path="/praise/occasions" element={<OccasionsScreen />} />
            <Route path="/praise/rituals" element={<RitualsScreen />} />
          </Route>
          <Route path="/requests/:requestId" element={<RequestScreen />} />
          <Route path="/team" element={<TeamScreen />} />
          <Route path="/review" element={<ReviewScreen Promises={CommitmentList} Lines={TodayLines} goodWords={<ToSayScreen />} />} />
          <Route path="/people" element={<RosterScreen />} />
          <Route path="/people/words" element={<WordsScreen />} />
          <Route path="/people/import" element={<ImportPeople />} />
          <Route path="/people/:personId" element={<PersonLayout />}>
            <Route index element={<OverviewTab />} />
            <Route path="/people/:personId/one-on-ones" element={<PersonOneOnOnes />} />
            <Route path="/people/:personId/promises" element={<PersonPromises />} />
            <Route path="/people/:personId/praise" element={<PersonPraise />} />
            <Route path="/people/:personId/expectations" element={<PersonExpectations />} />
            <Route path="/people/:personId/asks" element={<AsksOfPerson />} />
            <Route path="/people/:personId/growth" element={<PersonGrowth />} />
            <Route path="/people/:personId/profile" element={<ProfileTab />} />
          </Route>
          <Route path="/people/:personId/expectations/page" element={<ExpectationsPageScreen />} />
          <Route path="/people/:personId/disclosure" element={<DisclosureScreen />} />
          <Route path="/people/:personId/handover" element={<HandoverScreen />} />
          <Route path="/people/:personId/brief" element={<BriefScreen />} />
          <Route path="/welcome" element={<WelcomeScreen notice={<AskProtection />} />} />
          <Route path="/protect" element={<Protect />} />
          <Route path="/search" element={<SearchScreen />} />
          <Route path="/care" element={<Care />} />
          <Route path="/reminders" element={<RemindersScreen />} />
          <Route path="/trash" element={<TrashScreen />} />
          <Route path="/settings" element={<SettingsLayout />}>
            <Route index element={<GeneralSettings />} />
            <Route path="/settings/appearance" element={<AppearanceSettings />} />
            <Route path="/settings/reminders" element={<ReminderSettings />} />
            <Route path="/settings/standards" element={<StandardsSettings />} />
            <Route path="/settings/writing" element={<WritingSettings />} />
            <Route path="/settings/privacy" element={<Privacy />} />
            <Route path="/settings/data" element={<DataScreen history={<HistorySettings />} lastBackup={<LastBackupLine />} />} />
            <Route path="/settings/data/damaged" element={<DamagedScreen />} />
            <Route path="/settings/retention" element={<RetentionScreen />} />
            <Route path="/settings/backups" element={<BackupsScreen />} />
            <Route path="/settings/about" element={<AboutScreen />} />
          </Route>
          <Route path="/unknown-link" element={<UnknownLinkScreen />} />
          <Route path="*" element={<Navigate to="/today" replace />} />
        </Route>
      </Routes>
    </HashRouter>
  );
}
