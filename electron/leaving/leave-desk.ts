import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import path from 'node:path';
import { t } from '@lingui/core/macro';
import type { LeaveForm } from '#domain/leaving/leave.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import type { SettingsStore } from '#electron/settings/settings-store.ts';
import type { CarryOut } from '#electron/tasks/serve-tasks.ts';

interface LeaveDeskParts {
  readonly settings: SettingsStore;
  readonly source: () => JournalSource;
  /** Gets every file that was written and every folder that was filled. */
  readonly written: Set<string>;
}

/** Asks where to, and has everything written there. */
export const leaveDesk =
  ({ settings, source, written }: LeaveDeskParts): CarryOut<'leave-profile'> =>
  async ({ form, isPrivateIn, today, zone }, { caller, work }) => {
    const target = await (form === 'calendar' ? askFile(caller) : askFolder(caller, form, today));
    if (target === null) return null;
    const { lead, digestAt } = settings.read().reminders;
    const calendar = { now: Date.now(), zone, minutesBefore: lead.prepMinutesBefore, occasionDaysBefore: lead.occasionDaysBefore, occasionAt: digestAt ?? lead.prepEveningAt };
    const result = await work('leave-profile', { form, isPrivateIn, today, source: source(), path: target, calendar });
    written.add(result.path);
    return result;
  };

const names: Readonly<Record<Exclude<LeaveForm, 'calendar'>, string>> = { pages: t`Heed pages`, tables: t`Heed tables` };

/** A folder of its own within the chosen one: thousands of files do not belong among others. */
async function askFolder(caller: WebContents, form: Exclude<LeaveForm, 'calendar'>, today: string): Promise<string | null> {
  const options = { title: t`Folder to write into`, defaultPath: app.getPath('documents'), properties: ['openDirectory' as const, 'createDirectory' as const] };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
  const folder = filePaths[0];
  return canceled || !folder ? null : path.join(folder, `${names[form]} ${today}`);
}

async function askFile(caller: WebContents): Promise<string | null> {
  const options = {
    title: t`Save as a calendar`,
    defaultPath: path.join(app.getPath('documents'), 'Heed.ics'),
    filters: [{ name: t`Calendar`, extensions: ['ics'] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const parent = BrowserWindow.fromWebContents(caller);
  const { canceled, filePath } = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
  return canceled || !filePath ? null : filePath;
}
