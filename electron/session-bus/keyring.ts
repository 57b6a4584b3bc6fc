import { connectBus } from '#electron/session-bus/connect.ts';
import type { Destination } from '#electron/session-bus/message.ts';

/** The keyring that Chromium keeps its own key in (freedesktop.org, Secret Service API). */
const DEFAULT_COLLECTION: Destination = { destination: 'org.freedesktop.secrets', path: '/org/freedesktop/secrets/aliases/default', interface: 'org.freedesktop.DBus.Properties', member: 'Get' };
const LOCKED = ['org.freedesktop.Secret.Collection', 'Locked'];
const PATIENCE_MS = 1_000;
/** The answer is a variant: one byte for the length of its signature, `b`, a NUL, padding to four, the value. */
const VALUE_AT = 4;

/** Whether the desktop's keyring is there and locked. Without a bus, a keyring or an answer: no. */
export function isKeyringLocked(address: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    let question = -1;
    let disconnect = () => undefined as void;
    const patience = setTimeout(() => end(false), PATIENCE_MS);

    function end(isLocked: boolean) {
      clearTimeout(patience);
      disconnect();
      resolve(isLocked);
    }

    disconnect = connectBus(address, {
      opened(connection) {
        question = connection.call(DEFAULT_COLLECTION, LOCKED);
      },
      message({ replySerial, signature, body }) {
        if (replySerial === question) end(signature === 'v' && body.length >= VALUE_AT + 4 && body.readUInt32LE(VALUE_AT) === 1);
      },
      lost: () => end(false),
    });
  });
}
