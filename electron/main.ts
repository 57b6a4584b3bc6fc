import { app, BrowserWindow, clipboard, shell } from 'electron';
import path from 'node:path';
import { z } from 'zod';
import type { Events } from '#domain/bridge.ts';
import { serveCalls } from '#electron/ipc/serve-calls.ts';
import { openJournal } from '#electron/journal/journal.ts';
import { openSettings } from '#electron/settings/settings-store.ts';
import { lockDown, sandboxAll } from '#electron/window/lock-down.ts';
import { openWindow } from '#electron/window/main-window.ts';
import { isOurs, registerScheme, serveBundle } from '#electron/window/protocol.ts';

z.config({ jitless: true });
const startedAt = Date.now();
const profile = process.env['HEED_PROFILE'];
if (profile) app.setPath('userData', profile);
sandboxAll();
registerScheme();

function tellWindows<E extends keyof Events>(event: E, value: Events[E]) {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, value);
}

async function start() {
  const settings = openSettings(app.getPath('userData'));
  const journal = await openJournal(path.join(app.getPath('userData'), 'journal'));
  journal.onAppended((entry) => tellWindows('journalAppended', entry));
  settings.onChanged((changed) => tellWindows('settingsChanged', changed));
  serveBundle();
  lockDown();
  serveCalls(
    {
      readFacts: () => ({ version: app.getVersion(), platform: process.platform, userDataPath: app.getPath('userData'), isVirtualProfile: profile !== undefined, startedAt }),
      appendToJournal: (_caller, commit) => journal.append(commit),
      readJournalState: () => journal.state(),
      readJournal: (_caller, afterSeq, maxBytes) => journal.read(afterSeq, maxBytes),
      readSettings: () => settings.read(),
      changeSettings: (_caller, patch) => settings.change(patch),
      readAutostart: () => 'unavailable' as const,
      sendReminderPlan: () => undefined,
      readReceipts: () => [],
      tryNotification: () => 'failed' as const,
      exportPdf: () => ({ kind: 'cancelled', files: 0 }) as const,
      cancelExport: () => undefined,
      revealFile: (_caller, file) => shell.showItemInFolder(file),
      copyText: (_caller, text) => clipboard.writeText(text),
      openWindow: (_caller, route) => void openWindow(route),
      setUnsaved: () => undefined,
      printPageReady: () => undefined,
      readPrintPage: () => null,
    },
    isOurs,
  );
  openWindow();
}

// Not `await app.whenReady()`: Electron holds 'ready' back until this module has been evaluated.
void app.whenReady().then(start);
app.on('window-all-closed', () => app.quit());
