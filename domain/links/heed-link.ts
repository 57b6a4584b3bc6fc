import type { PersonId } from '#domain/people/person.ts';

/** What a link such as `heed:person/0192f0c4-…` leads to. It holds an id and never a name: it may be pasted anywhere. */
export type HeedLink = { readonly kind: 'today' } | { readonly kind: 'person' | 'brief'; readonly personId: PersonId };

/** The scheme that the system hands to Heed. */
export const LINK_SCHEME = 'heed';

/** Where a link leads that Heed does not understand: a page that says so. */
export const UNKNOWN_LINK_ROUTE = '/unknown-link';

/**
 * Some programs write `heed://person/…` and add a slash at the end, so both are taken. An id is what Heed makes
 * (`renderer/data/ids.ts`), in whichever case it arrives.
 */
const LINK = /^heed:(?:\/{2,3})?(?:(today)|(person|brief)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))\/?$/i;

/** Whether a text claims to be a link to Heed, be it one that leads nowhere. */
export const isHeedLink = (text: string): boolean => /^heed:/i.test(text);

/** Reads a link, which any program and any web page may have made up. Null when it is not exactly one of ours. */
export function parseHeedLink(text: string): HeedLink | null {
  const [, today, about, id] = LINK.exec(text) ?? [];
  if (today !== undefined) return { kind: 'today' };
  if (about === undefined || id === undefined) return null;
  return { kind: about.toLowerCase() === 'brief' ? 'brief' : 'person', personId: id.toLowerCase() as PersonId };
}

/** The text of a link, for the clipboard. */
export const heedLinkText = (link: HeedLink): string => (link.kind === 'today' ? `${LINK_SCHEME}:today` : `${LINK_SCHEME}:${link.kind}/${link.personId}`);

/** The route of the app that a link leads to. */
export function routeOfHeedLink(link: HeedLink): string {
  if (link.kind === 'today') return '/today';
  return link.kind === 'brief' ? `/people/${link.personId}/brief` : `/people/${link.personId}`;
}
