/** A passage of one fact, by its place in the text as it was written. */
export interface Passage {
  readonly factKey: string;
  readonly from: number;
  readonly to: number;
  /** As it stands in the preview. */
  readonly text: string;
}

const pieceOf = (node: Node): HTMLElement | null => (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>('[data-piece-from]') ?? null;

/** The place of a point of the selection. A masked name is one whole: its end counts when the point is an end. */
function placeOf(node: Node, offset: number, isEnd: boolean): { readonly key: string; readonly at: number } | null {
  const piece = pieceOf(node);
  const key = piece?.closest<HTMLElement>('[data-fact]')?.dataset['fact'];
  if (!piece || key === undefined) return null;
  const [from, to] = [Number(piece.dataset['pieceFrom']), Number(piece.dataset['pieceTo'])];
  const isWhole = piece.dataset['pieceKind'] !== 'text';
  return { key, at: isWhole ? (isEnd ? to : from) : Math.min(to, from + (node.nodeType === Node.TEXT_NODE ? offset : isEnd ? to - from : 0)) };
}

/** What is selected in the preview; null when it is nothing, or reaches over more than one fact. */
export function selectedPassage(selection: Selection | null): Passage | null {
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (!range) return null;
  const [start, end] = [placeOf(range.startContainer, range.startOffset, false), placeOf(range.endContainer, range.endOffset, true)];
  if (!start || !end || start.key !== end.key || end.at <= start.at) return null;
  return { factKey: start.key, from: start.at, to: end.at, text: range.toString() };
}
