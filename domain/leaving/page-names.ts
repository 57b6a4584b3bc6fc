import { distinctFileNames, fileNameOf } from '#domain/print/file-name.ts';

/** Characters that Obsidian does not allow in the name of a page that is linked to, and "%", which links escape with. */
const NO_LINK = /[#^[\]|%]/g;
/** Folder, person's folder and page together stay below the 260 units that a path may have in many Windows programs. */
const MOST_UNITS = 60;

/** The name of a page or a folder of pages, without extension, that every system takes and every program can link to. */
export function pageNameOf(text: string): string {
  let name = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.replace(NO_LINK, ' ').replace(/\s+/g, ' ').trim())) {
    if (name.length + segment.length > MOST_UNITS) break;
    name += segment;
  }
  return fileNameOf(name);
}

/**
 * Names for all of these, each once, also where upper and lower case are one. The earlier in the list keeps the plain
 * name, so that a name given once stays when others come.
 */
export const pageNames = (texts: readonly string[]): string[] => distinctFileNames(texts.map(pageNameOf));

/** A relative link from one file of the folder to another; both paths with forward slashes from the folder's root. */
export function relativeLink(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < source.length && same < target.length - 1 && source[same] === target[same]) same += 1;
  return [...source.slice(same).map(() => '..'), ...target.slice(same).map(encoded)].join('/');
}

/** Brackets end a link's address in Markdown, though not in a URL. */
const encoded = (segment: string) => encodeURIComponent(segment).replace(/[()'!*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
