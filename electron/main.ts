import { app, clipboard, shell } from 'electron';
import path from 'node:path';
import * as z from 'zod';
import { systemAutostart } from '#electron/autostart/autostart.ts';
import { changeSettings, followAutostart } from '#electron/autostart/follow-autostart.ts';
import { serveCalls } from '#electron/ipc/serve-calls.ts';
import { type Journal, NewerJournalError, openJournal } from '#electron/journal/journal.ts';
import { logFailure, logUncaught } from '#electron/log/log-failure.ts';
import { createPdfExport } from '#electron/pdf/pdf-export.ts';
import { chooseProfile } from '#electron/profile.ts';
import { closeBeforeQuit } from '#electron/quit.ts';
import { type HintStore, openHints } from '#electron/settings/hint-store.ts';
import { openSettings, type SettingsStore } from '#electron/settings/settings-store.ts';
import { openWindowStateStore, type WindowStateStore } from '#electron/settings/window-state-store.ts';
import { showNotification } from '#electron/reminders/show.ts';
import { startReminders } from '#electron/reminders/start-reminders.ts';
import { createAppWindows } from '#electron/window/app-windows.ts';
import { sayThatItStays, stayOrQuit } from '#electron/window/close-to-tray.ts';
import { lockDown, sandboxAll } from '#electron/window/lock-down.ts';
import { installMenu } from '#electron/window/menu.ts';
import { journalProblem, newerJournalProblem, type Problem, profileProblem } from '#electron/window/problem-page.ts';
import { showProblem } from '#electron/window/problem-window.ts';
import { isOurs, registerScheme, serveBundle } from '#electron/window/protocol.ts';
import { isHiddenStart, routeOfLink } from '#electron/window/route-of-link.ts';
import { steppedTextSize } from '#electron/window/text-size.ts';
import { followTheme } from '#electron/window/theme.ts';
import { createTray } from '#electron/window/tray.ts';

z.config({ jitless: true });
const startedAt = Date.now();
logUncaught();
const profile = chooseProfile();
sandboxAll();
registerScheme();

// Not `await app.whenReady()`: Electron holds 'ready' back until this module has been evaluated.
if (profile.problem) void app.whenReady().then(() => showProblem(profileProblem(profile.folder, profile.problem as string)));
else if (app.requestSingleInstanceLock()) {
  // What is kept is read while Electron gets ready.
  const opening = openKept(profile.folder);
  void app.whenReady().then(async () => {
    const kept = await opening;
    if ('problem' in kept) showProblem(kept.problem);
    else start(kept);
  });
} else app.quit(); // Heed runs already; it was told, and shows itself

interface Kept {
  readonly journal: Journal;
  readonly settings: SettingsStore;
  readonly places: WindowStateStore;
  readonly hints: HintStore;
}

async function openKept(folder: string): Promise<Kept | { readonly problem: Problem }> {
  const journalFolder = path.join(folder, 'journal');
  try {
    const opening = openJournal(journalFolder, (error) => logFailure('tell of a change', error));
    const kept = { settings: openSettings(folder), places: openWindowStateStore(folder), hints: openHints(folder) };
    return { ...kept, journal: await opening };
  } catch (error) {
    if (error instanceof NewerJournalError) return { problem: newerJournalProblem(journalFolder) };
    return { problem: journalProblem(folder, (error as NodeJS.ErrnoException).code ?? (error as Error).name) };
  }
}

function start({ journal, settings, places, hints }: Kept) {
  followTheme(settings.read());
  serveBundle();
  lockDown();

  const windows = createAppWindows(places);
  // A page starts in a process of its own; what follows here happens meanwhile, before it has its first question.
  if (!isHiddenStart(process.argv)) windows.open(routeOfLink(process.argv) ?? undefined);
  const pdf = createPdfExport();
  const autostart = systemAutostart(profile.isVirtual);
  const tray = createTray({ open: (route) => windows.show(route), quit: () => app.quit() });
  const reminders = startReminders({
    folder: profile.folder,
    journal,
    settings,
    openRoute: (route) => windows.show(route),
    receiptsChanged: () => windows.tell('receiptsChanged', null),
    showToday: (today) => tray.update(today),
  });

  journal.onAppended((entry) => windows.tell('journalAppended', entry));
  settings.onChanged((changed) => windows.tell('settingsChanged', changed));
  settings.onChanged(followTheme);

  serveCalls(
    {
      readFacts: () => ({ version: app.getVersion(), platform: process.platform, userDataPath: profile.folder, isVirtualProfile: profile.isVirtual, startedAt }),
      appendToJournal: (_caller, commit) => journal.append(commit),
      readJournalState: () => journal.state(),
      readJournal: (_caller, afterSeq, maxBytes) => journal.read(afterSeq, maxBytes),
      readSettings: () => settings.read(),
      changeSettings: (_caller, patch) => changeSettings(settings, autostart, patch),
      readAutostart: () => autostart.read(),
      sendReminderPlan: (_caller, plan) => reminders.takePlan(plan),
      readReceipts: (_caller, sinceAt) => reminders.readReceipts(sinceAt),
      tryNotification: () => reminders.tryNotification(),
      exportPdf: (caller, jobId, documents, target) => pdf.run(caller, jobId, documents, target),
      cancelExport: (_caller, jobId) => pdf.cancel(jobId),
      revealFile: (_caller, file) => (pdf.hasWritten(file) ? shell.showItemInFolder(file) : undefined),
      copyText: (_caller, text) => clipboard.writeText(text),
      openWindow: (_caller, route) => windows.open(route),
      setUnsaved: (caller, isUnsaved) => windows.setUnsaved(caller, isUnsaved),
      printPageReady: (caller, pageId) => pdf.pageReady(caller, pageId),
      readPrintPage: (caller) => pdf.pageOf(caller),
    },
    isOurs,
  );

  installMenu({
    command: (name) => windows.tellFront('command', { name }),
    go: (route) => windows.show(route),
    newWindow: () => windows.open(),
    textSize: (step) => void settings.change({ textSize: steppedTextSize(settings.read().textSize, step) }),
    quit: () => app.quit(),
  });
  app.on('second-instance', (_event, args) => {
    if (!isHiddenStart(args)) windows.show(routeOfLink(args) ?? undefined);
  });
  app.on('open-url', (_event, url) => windows.show(routeOfLink([url]) ?? undefined));
  stayOrQuit(
    () => settings.read(),
    () => void sayThatItStays({ hints, notify: showNotification, isTrayShown: () => tray.isShown(), open: () => windows.show() }),
  );
  closeBeforeQuit(async () => {
    reminders.stop();
    tray.stop();
    await journal.close();
  });

  void followAutostart(settings, autostart);
}
