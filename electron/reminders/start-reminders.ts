import { powerMonitor } from 'electron';
import type { Journal } from '#electron/journal/journal.ts';
import { logFailure } from '#electron/log/log-failure.ts';
import { createReminders, type Reminders, type Surroundings } from '#electron/reminders/reminders.ts';
import { openSchedule, type WordSealing } from '#electron/reminders/schedule-store.ts';
import { showNotification } from '#electron/reminders/show.ts';
import { systemClock } from '#electron/reminders/system-clock.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';
import type { SettingsStore } from '#electron/settings/settings-store.ts';

interface Parts extends Pick<Surroundings, 'isSharing' | 'openRoute' | 'receiptsChanged' | 'showToday'> {
  readonly folder: string;
  readonly journal: Journal;
  readonly settings: SettingsStore;
  /** What the words of reminders are sealed with on the disk. */
  readonly wordSealing: () => WordSealing;
}

/** Starts reminding: with what was planned before Heed was last closed, at once. */
export function startReminders({ folder, journal, settings, wordSealing, isSharing, openRoute, receiptsChanged, showToday }: Parts): Reminders {
  const reminders = createReminders({
    clock: systemClock,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    settings: () => settings.read(),
    isSharing,
    store: openSchedule(openJsonStore(folder, 'reminders'), wordSealing, (error) => logFailure('write reminders', error)),
    show: showNotification,
    append: (commit) => journal.append(commit),
    openRoute,
    receiptsChanged,
    showToday,
  });
  const check = () => reminders.check();
  // Each arrives twice on Linux; a second look finds everything handled.
  powerMonitor.on('resume', check);
  powerMonitor.on('unlock-screen', check);
  const forgetSettings = settings.onChanged(check);
  return {
    ...reminders,
    stop() {
      powerMonitor.off('resume', check);
      powerMonitor.off('unlock-screen', check);
      forgetSettings();
      reminders.stop();
    },
  };
}
