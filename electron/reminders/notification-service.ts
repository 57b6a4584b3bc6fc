import { connectBus } from '#electron/session-bus/connect.ts';

const ASK = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.Notifications', member: 'GetServerInformation' } as const;

/** `absent`: no bus, or nobody on it shows notifications. `hangs`: somebody does, but gives no answer. */
export type ServiceState = 'answers' | 'absent' | 'hangs';

/**
 * Asks the desktop's notification service for its name, on a connection of our own. libnotify asks the same within
 * `Notification.show()`, but waits for the answer with the whole main process: 119 seconds, with a service that hangs.
 */
export function askNotificationService(address: string | undefined, patienceMs: number): Promise<ServiceState> {
  return new Promise((resolve) => {
    let question = -1;
    let disconnect = () => undefined as void;
    const patience = setTimeout(() => end('hangs'), patienceMs);

    function end(state: ServiceState) {
      clearTimeout(patience);
      disconnect();
      resolve(state);
    }

    disconnect = connectBus(address, {
      opened(connection) {
        question = connection.call(ASK);
      },
      message({ replySerial, signature }) {
        // Four strings are the answer; an error carries one, its text.
        if (replySerial === question) end(signature === 'ssss' ? 'answers' : 'absent');
      },
      lost: () => end('absent'),
    });
  });
}
