import { expect, test } from 'vitest';
import { socketOfAddress } from '#electron/session-bus/address.ts';
import { decodeMessage, encodeCall, readStrings } from '#electron/session-bus/message.ts';

const to = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus', member: 'NameHasOwner' };

test('what is encoded is decoded again', () => {
  const bytes = encodeCall(7, to, ['org.kde.StatusNotifierWatcher', 'ä']);
  const message = decodeMessage(bytes);
  expect(message).toMatchObject({ size: bytes.length, member: 'NameHasOwner', signature: 'ss' });
  expect(readStrings(message!.body, 2)).toEqual(['org.kde.StatusNotifierWatcher', 'ä']);
});

test('waits for a message that is not all there, byte by byte', () => {
  const bytes = encodeCall(7, to, ['x']);
  for (let length = 0; length < bytes.length; length += 1) expect(decodeMessage(bytes.subarray(0, length))).toBeNull();
  expect(decodeMessage(Buffer.concat([bytes, encodeCall(8, to, ['y'])]))?.size).toBe(bytes.length);
});

test('reads what a real bus sent', () => {
  // NameOwnerChanged of a session bus (dbus-daemon 1.14): a:1.5 arrived.
  const body = '0900000061622e63642e6566670000000000000000000000040000003a312e3500';
  const head = '6c040101' + '21000000' + '03000000' + '8d000000';
  const fields = [
    '01016f00150000002f6f72672f667265656465736b746f702f4442757300' + '0000',
    '02017300140000006f72672e667265656465736b746f702e4442757300' + '000000',
    '030173001000000' + '04e616d654f776e65724368616e67656400' + '00000000000000',
    '0801670003737373' + '00' + '00000000000000',
    '07017300140000006f72672e667265656465736b746f702e4442757300',
  ].join('');
  const array = Buffer.from(fields, 'hex');
  const start = Buffer.from(head, 'hex');
  start.writeUInt32LE(array.length, 12);
  const padded = Buffer.alloc((8 - ((16 + array.length) % 8)) % 8);
  const message = decodeMessage(Buffer.concat([start, array, padded, Buffer.from(body, 'hex')]));
  expect(message).toMatchObject({ member: 'NameOwnerChanged', signature: 'sss' });
  expect(readStrings(message!.body, 3)).toEqual(['ab.cd.efg', '', ':1.5']);
});

test.each([
  ['unix:path=/run/user/1000/bus', '/run/user/1000/bus'],
  ['unix:path=/tmp/dbus-abc,guid=12', '/tmp/dbus-abc'],
  ['unix:abstract=/tmp/dbus-abc,guid=12', '\0/tmp/dbus-abc'],
  ['tcp:host=localhost,port=1;unix:path=/tmp/my%20bus', '/tmp/my bus'],
  ['unix:runtime=yes', null],
  ['autolaunch:', null],
  ['', null],
])('the socket of %j is %j', (address, socket) => expect(socketOfAddress(address)).toBe(socket));
