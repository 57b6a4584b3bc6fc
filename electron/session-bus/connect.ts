import net from 'node:net';
import { socketOfAddress } from '#electron/session-bus/address.ts';
import { decodeMessage, type Destination, encodeCall, type Message } from '#electron/session-bus/message.ts';

const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' } as const;

export interface BusConnection {
  /** Sends a call with string arguments; its number comes back as the answer's `replySerial`. */
  call(to: Destination, args?: readonly string[]): number;
  close(): void;
}

interface Listeners {
  /** The connection stands and may be used. */
  opened(connection: BusConnection): void;
  message(message: Message): void;
  /** There is no bus, or no more. Told once, unless we closed it. */
  lost(): void;
}

/** The bus's own object, for calls such as `NameHasOwner`. */
export const busCall = (member: string): Destination => ({ ...BUS, member });

/** A connection of our own to the session bus; Electron has no way to use the one it holds. Returns the way to stop. */
export function connectBus(address: string | undefined, listeners: Listeners): () => void {
  const path = address === undefined ? null : socketOfAddress(address);
  if (path === null) {
    listeners.lost();
    return () => undefined;
  }
  const socket = net.connect({ path });
  let isAuthorised = false;
  let isOver = false;
  let serial = 0;
  let received: Buffer = Buffer.alloc(0);
  const connection: BusConnection = {
    call(to, args = []) {
      serial += 1;
      socket.write(encodeCall(serial, to, args));
      return serial;
    },
    close,
  };

  function close() {
    isOver = true;
    socket.destroy();
  }

  function lose() {
    if (isOver) return;
    close();
    listeners.lost();
  }

  function read(bytes: Buffer) {
    received = Buffer.concat([received, bytes]);
    if (!isAuthorised) {
      const lineEnd = received.indexOf('\r\n');
      if (lineEnd < 0) return;
      if (!received.subarray(0, lineEnd).toString('latin1').startsWith('OK')) return lose();
      isAuthorised = true;
      received = received.subarray(lineEnd + 2);
      socket.write('BEGIN\r\n');
      connection.call(busCall('Hello'));
      listeners.opened(connection);
    }
    for (let message = decodeMessage(received); message && !isOver; message = decodeMessage(received)) {
      received = received.subarray(message.size);
      listeners.message(message);
    }
  }

  socket.on('connect', () => socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`));
  socket.on('data', (bytes) => {
    try {
      read(bytes);
    } catch {
      lose(); // whatever this is, it does not speak D-Bus
    }
  });
  socket.on('error', lose);
  socket.on('close', lose);
  socket.unref();
  return close;
}
