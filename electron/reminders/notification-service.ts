import { askBus } from '#electron/session-bus/ask-bus.ts';

const ASK = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.Notifications', member: 'GetServerInformation' } as const;

/** `absent`: no bus, or nobody on it shows notifications. `hangs`: somebody does, but gives no answer. */
export type ServiceState = 'answers' | 'absent' | 'hangs';

/**
 * Asks the desktop's notification service for its name, on a connection of our own. libnotify asks the same within
 * `Notification.show()`, but waits for the answer with the whole main process: 119 seconds, with a service that hangs.
 */
export function askNotificationService(address: string | undefined, patienceMs: number): Promise<ServiceState> {
  let question = -1;
  return askBus<ServiceState>(address, {
    patienceMs,
    late: 'hangs',
    lost: 'absent',
    ask: (connection) => void (question = connection.call(ASK)),
    hear({ replySerial, signature }) {
      if (replySerial !== question) return null;
      // Four strings are the answer; an error carries one, its text.
      return signature === 'ssss' ? 'answers' : 'absent';
    },
  });
}
