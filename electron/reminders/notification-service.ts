import net from 'node:net';
import { socketOfAddress } from '#electron/session-bus/address.ts';
import { decodeMessage, encodeCall } from '#electron/session-bus/message.ts';

const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' } as const;
const SERVICE = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.Notifications' } as const;
const ASK_SERIAL = 2;

/** `absent`: no bus, or nobody on it shows notifications. `hangs`: somebody does, but gives no answer. */
export type ServiceState = 'answers' | 'absent' | 'hangs';

/**
 * Asks the desktop's notification service for its name, on a connection of our own. libnotify asks the same within
 * `Notification.show()`, but waits for the answer with the whole main process: 119 seconds, with a service that hangs.
 */
export function askNotificationService(address: string | undefined, patienceMs: number): Promise<ServiceState> {
  const path = address === undefined ? null : socketOfAddress(address);
  if (path === null) return Promise.resolve('absent');
  return new Promise((resolve) => {
    const socket = net.connect({ path });
    const patience = setTimeout(() => end('hangs'), patienceMs);
    let isAuthorised = false;
    let received: Buffer = Buffer.alloc(0);

    function end(state: ServiceState) {
      clearTimeout(patience);
      socket.destroy();
      resolve(state);
    }

    function read(bytes: Buffer) {
      received = Buffer.concat([received, bytes]);
      if (!isAuthorised) {
        const lineEnd = received.indexOf('\r\n');
        if (lineEnd < 0) return;
        if (!received.subarray(0, lineEnd).toString('latin1').startsWith('OK')) return end('absent');
        isAuthorised = true;
        received = received.subarray(lineEnd + 2);
        socket.write('BEGIN\r\n');
        socket.write(encodeCall(1, { ...BUS, member: 'Hello' }, []));
        socket.write(encodeCall(ASK_SERIAL, { ...SERVICE, member: 'GetServerInformation' }, []));
      }
      for (let message = decodeMessage(received); message; message = decodeMessage(received)) {
        received = received.subarray(message.size);
        // Four strings are the answer; an error carries one, its text.
        if (message.replySerial === ASK_SERIAL) return end(message.signature === 'ssss' ? 'answers' : 'absent');
      }
    }

    socket.on('connect', () => socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`));
    socket.on('data', (bytes) => {
      try {
        read(bytes);
      } catch {
        end('absent'); // not a bus
      }
    });
    socket.on('error', () => end('absent'));
    socket.on('close', () => end('absent'));
  });
}
