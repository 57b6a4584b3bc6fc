import { type SearchTerm, searchTerms } from '#domain/search/search-terms.ts';

/** Words found on a page. */
export type Match = Range;

/** Names of the two highlights that the style sheet draws. */
const ALL = 'find-in-page';
const CURRENT = 'find-in-page-current';
const MOST = 1_000;

/** Where the typed words stand in the shown text of an element, in reading order: folded as in the search, the last one may go on. */
export function matchesIn(element: HTMLElement, typed: string): readonly Match[] {
  const wanted = [...searchTerms(typed)].map(({ term }) => term);
  if (wanted.length === 0) return [];
  const shown = [...shownTerms(element)];
  const last = wanted.length - 1;
  const begins = shown.flatMap((_, index) => {
    const isHere = wanted.every((word, offset) => (offset === last ? shown[index + offset]?.term.startsWith(word) : shown[index + offset]?.term === word));
    return isHere ? [index] : [];
  });
  return begins.slice(0, MOST).map((index) => {
    const range = new Range();
    const [first, end] = [shown[index], shown[index + last]];
    if (first) range.setStart(first.node, first.from);
    if (end) range.setEnd(end.node, end.to);
    return range;
  });
}

/** The words one can see, each with the text it stands in: a sentence may be made of several. */
function* shownTerms(element: HTMLElement): Generator<SearchTerm & { readonly node: Node }> {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => (isShown(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  for (let node = texts.nextNode(); node; node = texts.nextNode()) for (const term of searchTerms(node.nodeValue ?? '')) yield { ...term, node };
}

const isShown = (node: Node): boolean => node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;

/** Draws the matches over the page, brings the current one into view, and returns the way to take them away again. */
export function showMatches(matches: readonly Match[], current: number): () => void {
  const shown = matches[current];
  CSS.highlights.set(ALL, new Highlight(...matches.filter((match) => match !== shown)));
  if (shown) {
    CSS.highlights.set(CURRENT, new Highlight(shown));
    shown.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  return () => {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  };
}
