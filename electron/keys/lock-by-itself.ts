import { powerMonitor } from 'electron';
import type { Protector } from '#electron/keys/protection.ts';
import type { SettingsStore } from '#electron/settings/settings-store.ts';

const LOOK_EVERY_MS = 10_000;
/** A keyring that the person opens is noticed soon where Heed waits for nothing else. */
const KEYRING_EVERY_MS = 2_000;

/** Locks after a while without any key or movement and before sleep, and opens when the keyring does. Returns the way to stop. */
export function lockByItself(protection: Protector, settings: SettingsStore): () => void {
  const canLock = () => {
    const now = protection.read();
    return now.state === 'open' && now.hasPassphrase;
  };
  const look = () => {
    const now = protection.read();
    if (now.state !== 'converting' && now.keychain === 'locked') void protection.lookAtKeychain();
    const { idleMinutes } = settings.read().lock;
    if (idleMinutes !== null && canLock() && powerMonitor.getSystemIdleTime() >= idleMinutes * 60) void protection.lock();
  };
  const sleep = () => {
    if (settings.read().lock.onSleep && canLock()) void protection.lock();
  };
  const awaitKeyring = () => {
    const now = protection.read();
    if (now.state === 'locked' && now.trouble === 'keychain-locked') void protection.lookAtKeychain();
  };
  powerMonitor.on('suspend', sleep);
  const timers = [setInterval(look, LOOK_EVERY_MS), setInterval(awaitKeyring, KEYRING_EVERY_MS)];
  return () => {
    powerMonitor.off('suspend', sleep);
    timers.forEach((timer) => clearInterval(timer));
  };
}
