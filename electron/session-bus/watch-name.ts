import { busCall, connectBus } from '#electron/session-bus/connect.ts';
import { readStrings } from '#electron/session-bus/message.ts';

/**
 * Tells, once at first and then on every change, whether a service is on the session bus. Without a bus it tells once
 * that it is not. Returns the way to stop.
 */
export function watchName(address: string | undefined, name: string, tell: (isOwned: boolean) => void): () => void {
  let question = -1;
  return connectBus(address, {
    opened(connection) {
      connection.call(busCall('AddMatch'), [`type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${name}'`]);
      question = connection.call(busCall('NameHasOwner'), [name]);
    },
    message(message) {
      if (message.replySerial === question && message.signature === 'b') tell(message.body.readUInt32LE(0) === 1);
      if (message.member !== 'NameOwnerChanged' || message.signature !== 'sss') return;
      const [changed, , owner] = readStrings(message.body, 3);
      if (changed === name) tell(owner !== '');
    },
    lost: () => tell(false),
  });
}
