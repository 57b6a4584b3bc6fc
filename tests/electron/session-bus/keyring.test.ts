import { expect, test } from 'vitest';
import { readKeyring } from '#electron/session-bus/keyring.ts';
import { KEYRING_TOOLS, openKeyring } from '#tests/support/keyring.ts';
import { isInstalled } from '#tests/support/tools.ts';

test('without a bus there is no keyring', async () => {
  expect(await readKeyring(undefined)).toBe('absent');
  expect(await readKeyring('unix:path=/nowhere/bus')).toBe('absent');
});

test.runIf(KEYRING_TOOLS.every(isInstalled))("GNOME's keyring is open only once it can answer, also while another daemon takes over", async () => {
  const keyring = await openKeyring();
  const read = () => readKeyring(keyring.env['DBUS_SESSION_BUS_ADDRESS']);
  try {
    expect(await read()).toBe('open');
    await keyring.lock();
    expect(await read()).toBe('locked');
    keyring.unlock();
    // The daemon that takes over is on the bus before its collections are: whoever asks it then waits for a prompt.
    await expect.poll(read, { interval: 10, timeout: 10_000 }).toBe('open');
    expect(await keyring.isOpen()).toBe(true);
  } finally {
    await keyring.close();
  }
});
