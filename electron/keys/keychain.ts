import { safeStorage } from 'electron';
import type { KeychainState } from '#domain/protection/protection.ts';
import { isKeyringLocked } from '#electron/session-bus/keyring.ts';

/** The system's keychain, as far as it may hold the data key. */
export interface Keychain {
  state(): Promise<KeychainState>;
  seal(dataKey: Uint8Array): string;
  /** Null when it does not open: another user's keychain, or one that was made anew. */
  open(sealed: string): Uint8Array | null;
}

/** Without a desktop's keyring, Chromium on Linux "seals" with a password that everyone knows. */
function isReal(): boolean {
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return false;
  return safeStorage.isEncryptionAvailable();
}

export const systemKeychain: Keychain = {
  async state() {
    // A locked keyring holds the whole main process up until its prompt is answered, so it is asked elsewhere first.
    if (process.platform === 'linux' && (await isKeyringLocked(process.env['DBUS_SESSION_BUS_ADDRESS']))) return 'locked';
    return isReal() ? 'ready' : 'none';
  },
  seal: (dataKey) => safeStorage.encryptString(Buffer.from(dataKey).toString('base64')).toString('base64'),
  open(sealed) {
    try {
      return Buffer.from(safeStorage.decryptString(Buffer.from(sealed, 'base64')), 'base64');
    } catch {
      return null;
    }
  },
};
