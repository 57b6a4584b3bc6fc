import path from 'node:path';
import type { ForgePackagerOptions } from '@electron-forge/shared-types';

const ENTITLEMENTS = path.join(import.meta.dirname, 'entitlements.plist');

/** What signs and notarises on a Mac, each from the environment; see CONTRIBUTING.md. */
const SIGN_WITH = 'HEED_MAC_IDENTITY';
const NOTARISE_WITH = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'] as const;

/**
 * Signs with the hardened runtime when an identity is named, and has Apple notarise when its key is, too. Half of a key
 * is an error rather than an app that other Macs refuse.
 */
export function macSigning(env: NodeJS.ProcessEnv): Pick<ForgePackagerOptions, 'osxSign' | 'osxNotarize'> {
  const identity = env[SIGN_WITH];
  const given = NOTARISE_WITH.filter((name) => env[name]);
  if (given.length > 0 && given.length < NOTARISE_WITH.length) throw new Error(`To notarise, all of ${NOTARISE_WITH.join(', ')} must be set; only ${given.join(', ')} is.`);
  if (given.length > 0 && !identity) throw new Error(`Only a signed app can be notarised: ${SIGN_WITH} must name the identity to sign with.`);
  if (!identity) return {};
  const [appleApiKey, appleApiKeyId, appleApiIssuer] = NOTARISE_WITH.map((name) => env[name]) as [string, string, string];
  return {
    osxSign: { identity, continueOnError: false, optionsForFile: () => ({ hardenedRuntime: true, entitlements: ENTITLEMENTS }) },
    ...(given.length > 0 ? { osxNotarize: { appleApiKey, appleApiKeyId, appleApiIssuer } } : {}),
  };
}

/** What Finder reads: the links, and that Heed is one of the programs that may open archives, never their first. */
export const macInfo = (): Pick<ForgePackagerOptions, 'protocols' | 'appCategoryType' | 'extendInfo'> => ({
  protocols: [{ name: 'Heed', schemes: ['heed'] }],
  appCategoryType: 'public.app-category.productivity',
  extendInfo: {
    CFBundleDocumentTypes: [{ CFBundleTypeName: 'Heed archive', CFBundleTypeRole: 'Viewer', LSHandlerRank: 'Alternate', CFBundleTypeExtensions: ['zip', 'age'] }],
  },
});
