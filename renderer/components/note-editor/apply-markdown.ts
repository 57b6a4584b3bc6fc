import { Fragment, type Node as ProseNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { diffIndices } from 'node-diff3';
import { readMarkdown } from './read-markdown.ts';
import { keyOf } from './write-markdown.ts';

/** Set on a transaction that brings in what was written elsewhere, so that it is neither saved nor undone as typing. */
export const FROM_ELSEWHERE = 'from-elsewhere';

interface PlacedBlock {
  readonly node: ProseNode;
  readonly from: number;
  readonly key: string;
}

/**
 * The transaction that brings the editor to another text. Blocks that say the same are not touched, and within a
 * changed block only what differs, so that a cursor in the middle of a word stays there. Null when nothing differs.
 */
export function applyMarkdown(state: EditorState, markdown: string): Transaction | null {
  const shown = writtenBlocks(state.doc);
  const wanted = state.schema.nodeFromJSON(readMarkdown(markdown));
  const next = writtenBlocks(wanted);
  const tr = state.tr.setMeta(FROM_ELSEWHERE, true).setMeta('addToHistory', false);
  const differences = diffIndices(shown.map(({ key }) => key), next.map(({ key }) => key));
  for (const { buffer1: [start, count], buffer2: [nextStart, nextCount] } of differences.toReversed()) {
    const before = shown.slice(start, start + count);
    const after = next.slice(nextStart, nextStart + nextCount).map(({ node }) => node);
    if (before.length === after.length) before.forEach((block, index) => replaceWithin(tr, block, after[index] as ProseNode));
    else replaceBlocks(tr, before, after, insertionPoint(shown, start));
  }
  return tr.docChanged ? tr : null;
}

/** The blocks that are written to Markdown. An empty paragraph, where someone is about to type, is not among them. */
function writtenBlocks(doc: ProseNode): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  doc.forEach((node, from) => {
    const key = keyOf(node.toJSON() as Parameters<typeof keyOf>[0]);
    if (key !== null) blocks.push({ node, from, key });
  });
  return blocks;
}

function insertionPoint(shown: readonly PlacedBlock[], index: number): number {
  const previous = shown[index - 1];
  return previous ? previous.from + previous.node.nodeSize : 0;
}

/** Positions before the changed place do not move as the differences are worked off from the end. */
function replaceBlocks(tr: Transaction, before: readonly PlacedBlock[], after: readonly ProseNode[], at: number) {
  const [first, last] = [before[0], before.at(-1)];
  const from = first?.from ?? at;
  const to = last ? last.from + last.node.nodeSize : from;
  if (after.length === 0) tr.delete(from, to);
  else tr.replaceWith(from, to, Fragment.from([...after]));
}

function replaceWithin(tr: Transaction, { node, from }: PlacedBlock, after: ProseNode) {
  const at = tr.mapping.map(from, -1);
  if (!node.sameMarkup(after)) {
    tr.replaceWith(at, at + node.nodeSize, after);
    return;
  }
  const start = node.content.findDiffStart(after.content);
  const end = node.content.findDiffEnd(after.content);
  if (start === null || !end) return;
  // With repeated text both searches may run into each other ("aa" to "aaa"): the ends then step back by the overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, after.slice(start, end.b + overlap));
}
