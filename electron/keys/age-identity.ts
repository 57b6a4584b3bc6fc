import { bech32 } from '@scure/base';
import { derive, subkey } from '#electron/keys/subkeys.ts';

/** The recovery key as an age identity (age-encryption.org/v1, X25519): what the sheet prints beside the key itself. */
export const identityOfRecoveryKey = (key: Uint8Array): string => ageIdentity(derive(key, 'heed recovery 1'));

/** The identity that opens backups while Heed is open, without the recovery key. */
export const identityOfDataKey = (dataKey: Uint8Array): string => ageIdentity(subkey(dataKey, 'backup'));

const ageIdentity = (scalar: Uint8Array): string => bech32.encodeFromBytes('age-secret-key-', scalar).toUpperCase();
