import type { JSONContent } from '@tiptap/core';
import type { PhrasingContent } from 'mdast';

type Mark = NonNullable<JSONContent['marks']>[number];

/**
 * Flat marked pieces as nested Markdown. At each place the mark that reaches furthest becomes the outer one, so that
 * `*a **b** c*` does not fall apart into neighbours whose asterisks run together.
 */
export function inlineToMdast(pieces: readonly JSONContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const outer = furthestMark(pieces, index);
    if (outer) {
      const run = pieces.slice(index, index + outer.length).map((piece) => without(piece, outer.mark));
      result.push(wrap(outer.mark, inlineToMdast(run)));
      index += outer.length;
    } else {
      result.push(leaf(pieces[index] as JSONContent));
      index += 1;
    }
  }
  return result;
}

function furthestMark(pieces: readonly JSONContent[], from: number): { mark: Mark; length: number } | null {
  let best: { mark: Mark; length: number } | null = null;
  for (const mark of pieces[from]?.marks ?? []) {
    if (mark.type === 'code') continue; // a leaf in Markdown
    let length = 1;
    while (pieces[from + length]?.marks?.some((other) => isSame(other, mark))) length += 1;
    if (!best || length > best.length) best = { mark, length };
  }
  return best;
}

const isSame = (a: Mark, b: Mark): boolean => a.type === b.type && a.attrs?.['href'] === b.attrs?.['href'];

const without = (piece: JSONContent, mark: Mark): JSONContent => ({ ...piece, marks: (piece.marks ?? []).filter((other) => !isSame(other, mark)) });

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    default:
      return { type: 'link', url: String(mark.attrs?.['href']), children: children as never[] };
  }
}

function leaf(piece: JSONContent): PhrasingContent {
  const attrs = piece.attrs ?? {};
  switch (piece.type) {
    case 'hardBreak':
      return { type: 'break' };
    case 'sourceInline':
      return { type: 'html', value: String(attrs['source']) };
    case 'capture':
      return { type: 'html', value: `[${String(attrs['kind'])}](#${String(attrs['ref'])})` };
    case 'agreedBy':
      return { type: 'html', value: `(by ${String(attrs['on'])})` };
    default:
      return piece.marks?.some((mark) => mark.type === 'code') ? { type: 'inlineCode', value: piece.text ?? '' } : { type: 'text', value: piece.text ?? '' };
  }
}
