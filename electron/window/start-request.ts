import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HeedLink, isHeedLink, parseHeedLink, routeOfHeedLink, UNKNOWN_LINK_ROUTE } from '#domain/links/heed-link.ts';
import { BACKUP_ENDINGS } from '#domain/backups/backup-name.ts';

/**
 * What a start asks for. `window`: nothing but Heed. `hidden`: the session started it, so no window opens. `capture`:
 * the window for one line, the way for a desktop that gives programs no global keys. `link` is null when it is none of
 * Heed's. `file`: an archive or a backup, as a path. `version`: the line that says which Heed this is.
 */
export type StartRequest =
  | { readonly kind: 'window' | 'hidden' | 'capture' | 'version' }
  | { readonly kind: 'link'; readonly link: HeedLink | null }
  | { readonly kind: 'file'; readonly file: string };

const isArchiveName = (file: string): boolean => BACKUP_ENDINGS.some((ending) => file.toLowerCase().endsWith(`.${ending}`));

/**
 * Reads the arguments of a start. A second start hands them over in another order and with Chromium's own switches
 * among them, so each is searched for. They may come from any program and any web page.
 * @param folder where the start was made, against which a relative path counts
 */
export function readStart(args: readonly string[], folder: string): StartRequest {
  if (args.includes('--version')) return { kind: 'version' };
  if (args.includes('--capture')) return { kind: 'capture' };
  if (args.includes('--hidden')) return { kind: 'hidden' };
  const link = args.find(isHeedLink);
  if (link !== undefined) return { kind: 'link', link: parseHeedLink(link) };
  const file = args.slice(1).map((arg) => fileOfArgument(arg, folder)).find((each) => each !== null);
  return file === undefined ? { kind: 'window' } : { kind: 'file', file };
}

/** File managers hand over a path or a `file:` address. Anything that is no archive by its name is left to itself. */
function fileOfArgument(arg: string, folder: string): string | null {
  if (arg.startsWith('-')) return null;
  try {
    const file = /^file:/i.test(arg) ? fileURLToPath(arg) : path.resolve(folder, arg);
    return isArchiveName(file) && !file.includes('\0') ? file : null;
  } catch {
    return null; // an address of a file on another computer
  }
}

/** The route that a link leads to; that of a page that says so when it is none of Heed's. */
export const routeOfLink = (link: HeedLink | null): string => (link === null ? UNKNOWN_LINK_ROUTE : routeOfHeedLink(link));
