const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
/** Turned text, spaces of no width and control characters make an address look like another one. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u;

/**
 * The address as it will be opened and is to be shown: the web and mail only, letters of other scripts in a host as
 * punycode (`xn--…`), so that one that only looks like another is seen to be different. Null for everything else, and for
 * a name or password before the host, which make `https://bank.example@evil.example` look like the bank.
 */
export function addressToOpen(text: string): string | null {
  if (DECEIVING.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:') return /^mailto:[^?@]+@[^?@]+$/i.test(url.href) ? url.href : null;
  return url.href;
}
