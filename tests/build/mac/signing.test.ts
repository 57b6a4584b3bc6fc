import { expect, test } from 'vitest';
import { macSigning } from '#build/mac/signing.ts';

const KEY = { APPLE_API_KEY: '/keys/heed.p8', APPLE_API_KEY_ID: 'ABC123', APPLE_API_ISSUER: 'issuer' };
const IDENTITY = { HEED_MAC_IDENTITY: 'Developer ID Application: Heed' };

test('nothing is signed unless an identity is named', () => expect(macSigning({})).toEqual({}));

test('what is signed has the hardened runtime and the few entitlements, and a failure fails', () => {
  const { osxSign, osxNotarize } = macSigning(IDENTITY);
  expect(osxSign).toMatchObject({ identity: IDENTITY.HEED_MAC_IDENTITY, continueOnError: false });
  expect(typeof osxSign === 'object' && osxSign.optionsForFile?.('Heed.app', {} as never)).toMatchObject({ hardenedRuntime: true, entitlements: expect.stringMatching(/entitlements\.plist$/) as unknown });
  expect(osxNotarize).toBeUndefined();
});

test('with Apple’s key it is notarised', () => expect(macSigning({ ...IDENTITY, ...KEY }).osxNotarize).toEqual({ appleApiKey: KEY.APPLE_API_KEY, appleApiKeyId: KEY.APPLE_API_KEY_ID, appleApiIssuer: KEY.APPLE_API_ISSUER }));

test.each([
  ['half a key', { ...IDENTITY, APPLE_API_KEY: 'x' }, 'all of APPLE_API_KEY, APPLE_API_KEY_ID, APPLE_API_ISSUER must be set; only APPLE_API_KEY is'],
  ['a key without an identity', KEY, 'HEED_MAC_IDENTITY must name the identity'],
])('%s is refused', (_what, env, message) => expect(() => macSigning(env)).toThrow(message));
