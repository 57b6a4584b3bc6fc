import { type HeedLink, heedLinkText } from '#domain/links/heed-link.ts';
import { bridge } from './bridge.ts';

/** Puts a link to a page of Heed on the clipboard. */
export const copyHeedLink = (link: HeedLink): Promise<void> => bridge.copyText(heedLinkText(link));
