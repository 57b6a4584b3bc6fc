import { askBus } from '#electron/session-bus/ask-bus.ts';
import { busCall } from '#electron/session-bus/connect.ts';
import type { Destination } from '#electron/session-bus/message.ts';

/** The keyring that Chromium keeps its own key in (freedesktop.org, Secret Service API). */
const DEFAULT_COLLECTION: Destination = { destination: 'org.freedesktop.secrets', path: '/org/freedesktop/secrets/aliases/default', interface: 'org.freedesktop.DBus.Properties', member: 'Get' };
const LOCKED = ['org.freedesktop.Secret.Collection', 'Locked'];
const PATIENCE_MS = 1_000;
/** The answer is a variant: one byte for the length of its signature, `b`, a NUL, padding to four, the value. */
const VALUE_AT = 4;

/** `locked` also while it does not answer or has no default collection yet: its prompt would hold up whoever asks it for a key. */
export type KeyringState = 'open' | 'locked' | 'absent';

/** How the desktop's keyring stands. Without a bus there is none. */
export function readKeyring(address: string | undefined): Promise<KeyringState> {
  let [question, presence] = [-1, -1];
  return askBus<KeyringState>(address, {
    patienceMs: PATIENCE_MS,
    late: 'locked',
    lost: 'absent',
    ask: (connection) => void (question = connection.call(DEFAULT_COLLECTION, LOCKED)),
    hear({ replySerial, signature, body }, connection) {
      if (replySerial === presence) return body.readUInt32LE() === 1 ? 'locked' : 'absent';
      if (replySerial !== question) return null;
      if (signature === 'v' && body.length >= VALUE_AT + 4) return body.readUInt32LE(VALUE_AT) === 1 ? 'locked' : 'open';
      presence = connection.call(busCall('NameHasOwner'), [DEFAULT_COLLECTION.destination]);
      return null;
    },
  });
}
