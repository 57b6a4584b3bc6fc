import { safeStorage } from 'electron';
import type { KeychainState } from '#domain/protection/protection.ts';
import { readKeyring } from '#electron/session-bus/keyring.ts';

/** The system's keychain, as far as it may hold the data key. */
export interface Keychain {
  state(): Promise<KeychainState>;
  seal(dataKey: Uint8Array): string;
  /** Null when it does not open: another user's keychain, or one that was made anew. */
  open(sealed: string): Uint8Array | null;
}

/**
 * On Linux Chromium settles at start what holds its key; without a desktop's keyring it "seals" with a password that
 * everyone knows. A locked keyring would hold the whole main process up until its prompt is answered, and one that is
 * not there yet would be taken for missing until Heed is started anew. So the keyring is asked elsewhere first.
 */
async function readLinuxKeychain(): Promise<KeychainState> {
  const backend = safeStorage.getSelectedStorageBackend();
  if (backend === 'basic_text') return 'none';
  const keyring = await readKeyring(process.env['DBUS_SESSION_BUS_ADDRESS']);
  if (keyring === 'absent' && backend === 'gnome_libsecret') return 'none';
  return keyring === 'locked' ? 'locked' : readChromium();
}

const readChromium = (): KeychainState => (safeStorage.isEncryptionAvailable() ? 'ready' : 'none');

export const systemKeychain: Keychain = {
  state: async () => (process.platform === 'linux' ? readLinuxKeychain() : readChromium()),
  seal: (dataKey) => safeStorage.encryptString(Buffer.from(dataKey).toString('base64')).toString('base64'),
  open(sealed) {
    try {
      return Buffer.from(safeStorage.decryptString(Buffer.from(sealed, 'base64')), 'base64');
    } catch {
      return null;
    }
  },
};
