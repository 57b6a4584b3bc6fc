import { app, type BrowserWindow, clipboard, powerMonitor, shell } from 'electron';
import type { Messages } from '@lingui/core';
import path from 'node:path';
import * as z from 'zod';
import { archiveDesk } from '#electron/archive/archive-desk.ts';
import type { JournalLoss } from '#domain/backups/journal-loss.ts';
import { systemAutostart } from '#electron/autostart/autostart.ts';
import { changeSettings, followAutostart } from '#electron/autostart/follow-autostart.ts';
import { followCaptureShortcut } from '#electron/capture/capture-shortcut.ts';
import { createCaptureWindow } from '#electron/capture/capture-window.ts';
import { buildFacts } from '#electron/build-facts.ts';
import type { HandedOver } from '#electron/files/handed-over.ts';
import { createTextFolders } from '#electron/files/text-folder.ts';
import { saveText } from '#electron/files/save-text.ts';
import { whatOpens } from '#electron/backup/backup-keys.ts';
import { backUpBeforeMigration } from '#electron/backup/before-migration.ts';
import { coveredOf } from '#electron/backup/covered.ts';
import { openOrLose } from '#electron/backup/journal-loss.ts';
import { createJournals } from '#electron/backup/journals.ts';
import { backupFolderOf, startBackups } from '#electron/backup/start-backups.ts';
import { takeStock } from '#electron/backup/take-stock.ts';
import { damageDesk } from '#electron/damage/damage-desk.ts';
import { serveCalls } from '#electron/ipc/serve-calls.ts';
import { NewerJournalError } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { replacedJournals } from '#electron/journal/replace-journal.ts';
import { oneAtATime } from '#electron/journal/rewriting.ts';
import { createHistoryKeeper } from '#electron/journal/keep-history-short.ts';
import { leaveDesk } from '#electron/leaving/leave-desk.ts';
import { type LiveJournal, openLiveJournal } from '#electron/journal/live-journal.ts';
import { type HeldKeys, holdKeys } from '#electron/keys/held-keys.ts';
import { systemKeychain } from '#electron/keys/keychain.ts';
import { lockByItself } from '#electron/keys/lock-by-itself.ts';
import { type FoundKeys, openKeys } from '#electron/keys/open-keys.ts';
import { startProtection } from '#electron/keys/start-protection.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { createPdfExport } from '#electron/pdf/pdf-export.ts';
import { closeBeforeQuit } from '#electron/quit.ts';
import { type BackupStore, openBackupStore } from '#electron/settings/backup-store.ts';
import { type HintStore, openHints } from '#electron/settings/hint-store.ts';
import { systemSpeech } from '#electron/settings/chosen-speech.ts';
import { openSettings, type SettingsStore } from '#electron/settings/settings-store.ts';
import { openWindowStateStore, type WindowStateStore } from '#electron/settings/window-state-store.ts';
import { startAnew } from '#electron/start-anew.ts';
import { showNotification } from '#electron/reminders/show.ts';
import { startReminders } from '#electron/reminders/start-reminders.ts';
import { createSharingVeil } from '#electron/sharing/sharing-veil.ts';
import { createAppWindows } from '#electron/window/app-windows.ts';
import { sayThatItStays, stayOrQuit } from '#electron/window/close-to-tray.ts';
import { describeApp, installMenu } from '#electron/window/menu.ts';
import type { MenuActions } from '#electron/window/menu-template.ts';
import { journalProblem, newerJournalProblem, type Problem } from '#electron/window/problem-page.ts';
import { showProblem } from '#electron/window/problem-window.ts';
import { taskRunner } from '#electron/tasks/run-task.ts';
import { serveTasks } from '#electron/tasks/serve-tasks.ts';
import { firstPaint } from '#electron/window/first-paint.ts';
import { openLink } from '#electron/window/open-link.ts';
import { isOurs } from '#electron/window/protocol.ts';
import { followOutside, registerLinks } from '#electron/window/follow-outside.ts';
import type { OutsideRequests } from '#electron/window/outside-requests.ts';
import { steppedTextSize } from '#electron/window/text-size.ts';
import { followTheme } from '#electron/window/theme.ts';
import { createTray } from '#electron/window/tray.ts';

/** Seconds without a key or the mouse after which nobody is taken to be at work. */
const IDLE_S = 60;

/** What main.ts has settled before the rest of main is read. */
interface Beginning {
  readonly folder: string;
  readonly isVirtual: boolean;
  /** Epoch milliseconds at which the process began. */
  readonly startedAt: number;
  /** The catalogue of the language Heed speaks; none for English. */
  readonly messages: Messages;
  /** The first window, on its way and waiting for its page; null when the session started Heed. */
  readonly first: BrowserWindow | null;
  readonly outside: OutsideRequests;
  readonly handedOver: HandedOver;
}

/** Builds Heed's parts and wires them. Ends when every call of a page is answered. */
export async function run(beginning: Beginning): Promise<void> {
  z.config({ jitless: true });
  const kept = await openKept(beginning.folder);
  if (!('problem' in kept)) return wire(beginning, kept);
  showProblem(kept.problem, beginning.first);
}

interface Kept {
  readonly found: FoundKeys;
  readonly keys: HeldKeys;
  readonly journal: LiveJournal;
  readonly loss: JournalLoss | null;
  readonly backupNotes: BackupStore;
  readonly settings: SettingsStore;
  readonly places: WindowStateStore;
  readonly hints: HintStore;
}

async function openKept(folder: string): Promise<Kept | { readonly problem: Problem }> {
  const journalFolder = path.join(folder, 'journal');
  try {
    const backupNotes = openBackupStore(folder);
    const second = backupNotes.read().second;
    const finding = openKeys(folder, systemKeychain, second ? [backupFolderOf(folder), second.folder] : [backupFolderOf(folder)]);
    const kept = { places: openWindowStateStore(folder), hints: openHints(folder), backupNotes };
    const found = await finding;
    const keys = holdKeys(folder, found);
    const settings = openSettings(folder, () => keys.wordSealing());
    const open = () => openLiveJournal(journalFolder, () => keys.sealing(), (error) => logFailure('tell of a change', error));
    return { ...kept, settings, found, keys, ...(await openOrLose(open, backupFolderOf(folder), kept.backupNotes)) };
  } catch (error) {
    if (error instanceof NewerJournalError) return { problem: newerJournalProblem(journalFolder) };
    return { problem: journalProblem(folder, (error as NodeJS.ErrnoException).code ?? (error as Error).name) };
  }
}

function wire({ folder, isVirtual, startedAt, first, messages, outside, handedOver }: Beginning, { found, keys, journal, loss, backupNotes, settings, places, hints }: Kept) {
  followTheme(settings.read());
  const sharing = createSharingVeil(settings);
  const windows = createAppWindows(places, first);
  /** What Heed has written, or filled, since it started; nothing else is shown to the file manager. */
  const written = new Set<string>();
  const pdf = createPdfExport(written);
  const runTask = taskRunner(new URL('./worker.js', import.meta.url), messages);
  const rewriting = oneAtATime();
  const protection = startProtection({ folder, found, keys, journal: { ...journal, aside: (work) => rewriting(() => journal.aside(work)) }, windows, runTask, backUp: () => backups.backUpNow('before-conversion') });
  const textFolders = createTextFolders(() => app.getPath('documents'));
  const autostart = systemAutostart(isVirtual);
  const captureWindow = createCaptureWindow((window) => windows.adopt(window));
  // A locked Heed asks for the passphrase in a window that says so.
  const capture = () => (protection.isOpen() ? captureWindow.show() : windows.show());
  const journalSource = (): JournalSource => ({ folder: path.join(folder, 'journal'), key: keys.keyFor('journal')?.key ?? null, upToSeq: journal.state().lastSeq });
  const backups = startBackups({
    profile: folder,
    store: backupNotes,
    loss,
    handedOver,
    runTask,
    exclusively: rewriting,
    alongside: () => history.look(),
    takeStock: () => takeStock({ profile: folder, journal, keys, settings, appVersion: app.getVersion() }),
    whatOpens: (key, beside) => whatOpens(key, beside, keys.dataKey(), (job) => runTask('stretch-passphrase', job)),
    journals: createJournals({ profile: folder, journal, exclusively: rewriting, keys, windows, now: () => Date.now() }),
    changed: () => windows.tell('backupsChanged', null),
  });
  const history = createHistoryKeeper({
    source: () => (protection.isOpen() && journal.isThere() ? journalSource() : null),
    covered: () => coveredOf(journal.state().journalId, backupFolderOf(folder), backupNotes),
    historyDays: () => settings.read().historyDays,
    now: () => Date.now(),
    isIdle: () => powerMonitor.getSystemIdleTime() >= IDLE_S,
    exclusively: rewriting,
    runTask,
    failed: logFailure,
  });
  journal.beforeUpgrade(() => backUpBeforeMigration(backups));
  const tasks = serveTasks(
    {
      'survey-profile': (_request, { work }) => work('survey-profile', journalSource()),
      ...archiveDesk({ journal, settings, source: journalSource, backups, written, handedOver }),
      'read-versions': ({ table, id }, { work }) => work('read-versions', { source: journalSource(), table, id }),
      'forget-rows': ({ rows }, { work }) =>
        rewriting(async () => {
          await journal.endSegment();
          const kept = (await replacedJournals(folder)).map((name) => path.join(folder, name));
          const outcome = await work('forget-rows', { source: journalSource(), rows, kept });
          (await desk).reminders.forget(rows.map(({ id }) => id));
          return outcome;
        }),
      'leave-profile': leaveDesk({ settings, source: journalSource, written }),
      ...damageDesk({
        source: journalSource,
        backupFiles: () => backups.files(),
        identities: async () => (await whatOpens(null, backupFolderOf(folder), keys.dataKey(), (job) => runTask('stretch-passphrase', job))).identities,
        written,
      }),
      ...backups.tasks,
    },
    runTask,
  );
  // The page comes first. What stands around it is made while nobody waits for main.
  const desk = (first ? firstPaint(first) : Promise.resolve()).then(() => layOutDesk());

  journal.onAppended((entry) => windows.tell('journalAppended', entry));
  settings.onChanged((changed) => windows.tell('settingsChanged', changed));
  settings.onChanged(followTheme);
  sharing.onChanged((isOn) => windows.tell('sharingChanged', isOn));

  serveCalls(
    {
      readFacts: () => ({ version: app.getVersion(), platform: process.platform, userDataPath: folder, isVirtualProfile: isVirtual, startedAt, electron: process.versions.electron, systemLanguage: systemSpeech().language, ...buildFacts }),
      appendToJournal: (_caller, commit) => journal.append(commit),
      readJournalState: () => journal.state(),
      readJournal: (_caller, afterSeq, maxBytes) => journal.read(afterSeq, maxBytes),
      readSettings: () => settings.read(),
      changeSettings: (_caller, patch) => changeSettings(settings, autostart, patch),
      readAutostart: () => autostart.read(),
      readCaptureShortcut: async () => (await desk).shortcut.state(),
      readSharing: () => sharing.isOn(),
      setSharing: (_caller, isOn) => sharing.set(isOn),
      openCapture: () => capture(),
      closeCapture: () => captureWindow.hide(),
      readProtection: () => protection.read(),
      makeRecoveryKey: () => protection.makeRecoveryKey(),
      protect: (_caller, request) => protection.protect(request),
      unlock: (_caller, request) => protection.unlock(request),
      lock: () => protection.lock(),
      keepWhileLocked: (caller, isKept) => windows.keepWhileLocked(caller, isKept),
      changePassphrase: (_caller, change) => protection.changePassphrase(change),
      removePassphrase: (_caller, removal) => protection.removePassphrase(removal),
      renewRecoveryKey: (_caller, change) => protection.renewRecoveryKey(change),
      setOpensByItself: (_caller, opensByItself) => protection.setOpensByItself(opensByItself),
      readStoreKey: () => protection.readStoreKey(),
      sendReminderPlan: async (_caller, plan) => (await desk).reminders.takePlan(plan),
      readReceipts: async (_caller, sinceAt) => (await desk).reminders.readReceipts(sinceAt),
      tryNotification: async () => (await desk).reminders.tryNotification(),
      exportPdf: (caller, jobId, documents, target) => pdf.run(caller, jobId, documents, target),
      cancelExport: (_caller, jobId) => pdf.cancel(jobId),
      saveTextFolder: (caller, name, files) => textFolders.save(caller, name, files),
      revealFile: (_caller, file) => (written.has(file) || textFolders.hasWritten(file) ? shell.showItemInFolder(file) : undefined),
      runTask: (caller, jobId, request) => tasks.run(caller, jobId, request),
      cancelTask: (_caller, jobId) => tasks.cancel(jobId),
      saveText: (caller, name, text) => saveText(caller, name, text),
      ...backups.handlers,
      startAnew: () => startAnew({ app, saveAll: () => windows.saveAll(), argv: process.argv, appImage: process.env['APPIMAGE'] }),
      copyText: (_caller, text) => clipboard.writeText(text),
      openLink: (caller, address) => openLink(caller, address),
      openWindow: (_caller, route) => windows.open(route),
      setUnsaved: (caller, isUnsaved) => windows.setUnsaved(caller, isUnsaved),
      printPageReady: (caller, pageId) => pdf.pageReady(caller, pageId),
      readPrintPage: (caller) => pdf.pageOf(caller),
    },
    isOurs,
    () => !protection.isOpen(),
  );

  followOutside(outside, { windows, handedOver, isOpen: () => protection.isOpen(), capture });
  if (!isVirtual) registerLinks();
  windows.onNoneLeft(() => settings.read().closeToTray || captureWindow.close());
  stayOrQuit(
    () => settings.read(),
    () => void desk.then(({ tray }) => sayThatItStays({ hints, notify: showNotification, isTrayShown: () => tray.isShown(), open: () => windows.show() })),
  );
  closeBeforeQuit(async () => {
    const { reminders, tray, shortcut, stopLocking } = await desk;
    shortcut.stop();
    stopLocking();
    reminders.stop();
    tray.stop();
    history.stop();
    await backups.stop();
    await journal.close();
  });

  /** The tray, the reminders and the menu. */
  function layOutDesk() {
    const tray = createTray({ open: (route) => windows.show(route), capture, isSharing: () => sharing.isOn(), toggleSharing: () => sharing.toggle(), quit: () => app.quit() });
    const reminders = startReminders({
      folder,
      journal,
      settings,
      wordSealing: () => keys.wordSealing(),
      isSharing: () => sharing.isOn(),
      openRoute: (route) => windows.show(route),
      receiptsChanged: () => windows.tell('receiptsChanged', null),
      showToday: (today) => tray.update(today),
    });
    const actions: MenuActions = {
      command: (name) => windows.tellFront('command', { name }),
      go: (route) => windows.show(route),
      newWindow: () => windows.open(),
      capture,
      textSize: (step) => void settings.change({ textSize: steppedTextSize(settings.read().textSize, step) }),
      toggleSharing: () => sharing.toggle(),
      quit: () => app.quit(),
    };
    const putMenuUp = () => installMenu(actions, { sharingKeys: settings.read().sharingShortcut, isSharing: sharing.isOn() });
    putMenuUp();
    describeApp();
    settings.onChanged(putMenuUp);
    sharing.onChanged(() => {
      putMenuUp();
      tray.sharingChanged();
      reminders.sharingChanged();
    });
    void followAutostart(settings, autostart);
    protection.onChanged(() => {
      settings.protectionChanged();
      reminders.protectionChanged();
      backups.protectionChanged();
      if (!protection.isOpen()) captureWindow.close();
    });
    void protection.lookAtKeychain();
    backups.begin();
    return { tray, reminders, shortcut: followCaptureShortcut(settings, capture), stopLocking: lockByItself(protection, settings) };
  }
}
