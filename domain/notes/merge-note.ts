import { diff3MergeRegions, type IUnstableRegion } from 'node-diff3';

/**
 * Three-way merge of a note's Markdown: `mine` and `theirs` were both typed on top of `base`. Where both changed the
 * same place both texts stay, mine first: of two people's words none may vanish, and a doubled word is easily seen.
 * Lines are compared first and words only within lines that both changed, which keeps long notes quick.
 */
export function mergeNote(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const merged = merge(lines(mine), lines(base), lines(theirs), ({ aContent, oContent, bContent }) => mergeLines(aContent.join(''), oContent.join(''), bContent.join('')));
  // Every line ends in a break while merging, so that the last one is a line like the others.
  return merged.replace(/\n$/, '');
}

/**
 * A line with the empty lines before it, a word with the blanks before it: empty lines and blanks by themselves would
 * be so frequent that comparing takes seconds.
 */
const lines = (text: string): string[] => `${text}\n`.match(/\n*[^\n]+\n|\n+/g) ?? [];
const words = (text: string): string[] => text.match(/\n|[^\S\n]*\S+|[^\S\n]+/g) ?? [];

/** Where one side took lines out and the other only wrote new ones next to them, the lines go and the new ones stay. */
const mergeLines = (mine: string, base: string, theirs: string): string => besides(mine, base, theirs) ?? besides(theirs, base, mine) ?? mergeWords(mine, base, theirs);

function besides(written: string, base: string, left: string): string | null {
  if (left.trim() !== '' || base.trim() === '') return null;
  if (written.startsWith(base)) return written.slice(base.length);
  return written.endsWith(`\n${base}`) ? written.slice(0, -base.length) : null;
}

const mergeWords = (mine: string, base: string, theirs: string): string => merge(words(mine), words(base), words(theirs), keepBoth);

function merge(mine: string[], base: string[], theirs: string[], settle: (conflict: IUnstableRegion<string>) => string): string {
  return diff3MergeRegions(mine, base, theirs)
    .map((region) => (region.stable ? region.bufferContent.join('') : settle(region)))
    .join('');
}

function keepBoth({ aContent, oContent, bContent }: IUnstableRegion<string>): string {
  const [mine, base, theirs] = [aContent.join(''), oContent.join(''), bContent.join('')];
  // One side took the words out, the other rewrote them: what was written stays.
  if (mine === base || mine === '') return theirs;
  if (theirs === base || theirs === '') return mine;
  if (mine.startsWith(theirs)) return mine;
  if (theirs.startsWith(mine)) return theirs;
  return mine + (/\s$/.test(mine) || /^\s/.test(theirs) ? '' : ' ') + theirs;
}
