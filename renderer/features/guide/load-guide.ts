import type { Guide } from '#domain/guide/guide.ts';
import { readGuide } from '#domain/guide/read-guide.ts';

const ENGLISH = 'en';

/** The guides of docs/, each a file of its own in the program: `user-guide.md` in English, `user-guide.<language>.md` in others. */
const files = import.meta.glob<string>('../../../docs/user-guide*.md', { query: '?raw', import: 'default' });

export interface LoadedGuide extends Guide {
  /** The language it is in, which may be English where another was asked for. */
  readonly language: string;
}

/**
 * The user guide in a language, in English when there is none in it yet.
 * @param language BCP 47, such as that of the page
 */
export async function loadGuide(language: string): Promise<LoadedGuide> {
  const [wanted = ENGLISH] = language.toLowerCase().split('-');
  const own = files[`../../../docs/user-guide.${wanted}.md`];
  const read = own ?? files['../../../docs/user-guide.md'];
  if (!read) throw new Error('The user guide is not in this program.');
  return { ...readGuide(await read()), language: own ? wanted : ENGLISH };
}
