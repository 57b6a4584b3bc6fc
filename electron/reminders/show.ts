import { Notification } from 'electron';
import { t } from '@lingui/core/macro';
import { askNotificationService } from '#electron/reminders/notification-service.ts';
import { escapeMarkup, hasActions } from '#electron/reminders/platform-manners.ts';

export type Shown = 'shown' | 'failed';

export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/** What the person may do with it. Everything but the click only where the platform has buttons. */
export interface Answers {
  readonly clicked: () => void;
  readonly done?: () => void;
  readonly snoozed?: () => void;
}

export type ShowNotification = (text: NotificationText, answers: Answers) => Promise<Shown>;

/** A service that is started by the question needs a moment. */
const SERVICE_PATIENCE_MS = 5_000;
/** A platform that says neither `show` nor `failed` by then has most likely shown it. */
const EVENT_PATIENCE_MS = 3_000;

/** Collected with its listeners, a notification would be dead when it is clicked. */
const alive = new Set<Notification>();
const MOST_ALIVE = 100;

/** The one place that shows a notification. */
export const showNotification: ShowNotification = async ({ title, body }, answers) => {
  const { platform } = process;
  if (!Notification.isSupported()) return 'failed';
  if (platform === 'linux' && (await askNotificationService(process.env['DBUS_SESSION_BUS_ADDRESS'], SERVICE_PATIENCE_MS)) !== 'answers') return 'failed';

  const actions = hasActions(platform, process.versions.electron ?? '0') && answers.done && answers.snoozed ? [answers.done, answers.snoozed] : [];
  const notification = new Notification({
    title,
    body: platform === 'linux' ? escapeMarkup(body) : body,
    actions: actions.length > 0 ? [{ type: 'button', text: t`Done` }, { type: 'button', text: t`In an hour` }] : [],
  });
  alive.add(notification);
  for (const oldest of alive) if (alive.size > MOST_ALIVE) alive.delete(oldest);
  notification.on('click', answers.clicked);
  notification.on('action', (details, index) => actions[actionIndex(details, index)]?.());
  notification.on('close', () => alive.delete(notification));
  return presented(notification);
};

/** Newer versions hand the index over within the event. */
const actionIndex = (details: { readonly actionIndex?: number }, index: number | undefined): number => details.actionIndex ?? index ?? -1;

const presented = (notification: Notification): Promise<Shown> =>
  new Promise((resolve) => {
    const patience = setTimeout(() => resolve('shown'), EVENT_PATIENCE_MS);
    const end = (shown: Shown) => {
      clearTimeout(patience);
      if (shown === 'failed') alive.delete(notification);
      resolve(shown);
    };
    notification.once('show', () => end('shown'));
    notification.once('failed', () => end('failed'));
    notification.show();
  });
