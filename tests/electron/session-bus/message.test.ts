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

// Recorded from dbus-daemon 1.14.
const HAS_NO_OWNER = '6c02010104000000040000003d00000006017300040000003a312e30000000000501750003000000080167000162000007017300140000006f72672e667265656465736b746f702e444275730000000000000000';
const OWNER_CHANGED =
  '6c04010121000000050000008900000001016f00150000002f6f72672f667265656465736b746f702f4442757300000002017300140000006f72672e667265656465736b746f702e444275730000000003017300100000004e616d654f776e65724368616e676564000000000000000007017300140000006f72672e667265656465736b746f702e4442757300000000080167000373737300000000000000000b000000612e622e57617463686572000000000000000000040000003a312e3100';

test('reads what a real bus sends', () => {
  const received = Buffer.from(HAS_NO_OWNER + OWNER_CHANGED, 'hex');
  const answer = decodeMessage(received);
  expect(answer).toMatchObject({ size: HAS_NO_OWNER.length / 2, replySerial: 3, signature: 'b' });
  expect(answer?.body.readUInt32LE(0)).toBe(0);
  const signal = decodeMessage(received.subarray(HAS_NO_OWNER.length / 2));
  expect(signal).toMatchObject({ member: 'NameOwnerChanged', signature: 'sss', size: OWNER_CHANGED.length / 2 });
  expect(readStrings(signal!.body, 3)).toEqual(['a.b.Watcher', '', ':1.1']);
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
