import net from 'node:net';
import { decodeMessage, encodeCall, readStrings } from '#electron/session-bus/message.ts';
import { socketOfAddress } from '#electron/session-bus/address.ts';

const BUS = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' } as const;

/**
 * Tells, once at first and then on every change, whether a service is on the session bus. Electron has no way to ask.
 * Without a bus it never tells anything. Returns the way to stop.
 */
export function watchName(address: string | undefined, name: string, tell: (isOwned: boolean) => void): () => void {
  const path = address === undefined ? null : socketOfAddress(address);
  if (path === null) return () => undefined;
  const socket = net.connect({ path });
  const askSerial = 3;
  let isAuthorised = false;
  let received = Buffer.alloc(0);

  socket.on('connect', () => socket.write(`\0AUTH EXTERNAL ${Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')}\r\n`));
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    if (!isAuthorised) {
      const end = received.indexOf('\r\n');
      if (end < 0) return;
      if (!received.subarray(0, end).toString('latin1').startsWith('OK')) return void socket.destroy();
      isAuthorised = true;
      received = received.subarray(end + 2);
      socket.write('BEGIN\r\n');
      socket.write(encodeCall(1, { ...BUS, member: 'Hello' }, []));
      socket.write(encodeCall(2, { ...BUS, member: 'AddMatch' }, [`type='signal',sender='${BUS.destination}',member='NameOwnerChanged',arg0='${name}'`]));
      socket.write(encodeCall(askSerial, { ...BUS, member: 'NameHasOwner' }, [name]));
    }
    for (let message = decodeMessage(received); message; message = decodeMessage(received)) {
      received = received.subarray(message.size);
      if (message.replySerial === askSerial && message.signature === 'b') tell(message.body.readUInt32LE(0) === 1);
      if (message.member === 'NameOwnerChanged' && message.signature === 'sss') {
        const [changed, , owner] = readStrings(message.body, 3);
        if (changed === name) tell(owner !== '');
      }
    }
  });
  // A bus that goes away ends the session; Heed ends with it or lives on without a tray.
  socket.on('error', () => socket.destroy());
  socket.unref();
  return () => socket.destroy();
}
