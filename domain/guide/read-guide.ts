import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fold } from '#domain/people/fold-name.ts';
import type { Guide, GuideBlock, GuideChapter, GuidePart, GuidePhrase } from './guide.ts';

/** How a heading names its anchor: the one piece of HTML in the guide, which GitHub follows, too. */
const ANCHOR = /^<a id="([a-z0-9-]+)">$/;

/**
 * The user guide as it stands in docs/: one heading of the first level, chapters of the second, parts of the third.
 * A heading's anchor is the same in every language (`## Backups <a id="backups"></a>`); one without is called by its
 * words. Only paragraphs and flat lists are read; HTML, pictures and addresses outside of the guide never get in.
 */
export function readGuide(markdown: string): Guide {
  const { children } = fromMarkdown(markdown);
  const title = children.find((block) => block.type === 'heading' && block.depth === 1);
  const chapters = cutAt(2, children);
  return {
    title: title?.type === 'heading' ? titleOf(title) : '',
    intro: chapters.before.flatMap(blockOf),
    chapters: chapters.pieces.map(({ heading, blocks }): GuideChapter => {
      const parts = cutAt(3, blocks);
      return { ...named(heading, parts.before), parts: parts.pieces.map((piece) => named(piece.heading, piece.blocks)) };
    }),
  };
}

interface Piece {
  readonly heading: Heading;
  readonly blocks: RootContent[];
}

/** Cuts before each heading of a depth. */
function cutAt(depth: number, blocks: readonly RootContent[]): { readonly before: readonly RootContent[]; readonly pieces: readonly Piece[] } {
  const before: RootContent[] = [];
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) pieces.push({ heading: block, blocks: [] });
    else (pieces.at(-1)?.blocks ?? before).push(block);
  }
  return { before, pieces };
}

const named = (heading: Heading, blocks: readonly RootContent[]): GuidePart => ({ id: anchorOf(heading), title: titleOf(heading), blocks: blocks.flatMap(blockOf) });

const titleOf = (heading: Heading): string =>
  phrasesOf(heading.children)
    .map(({ text }) => text)
    .join('')
    .trim();

function anchorOf(heading: Heading): string {
  const written = heading.children.flatMap((child) => (child.type === 'html' ? (ANCHOR.exec(child.value)?.[1] ?? []) : []));
  return written[0] ?? fold(titleOf(heading)).replaceAll(' ', '-');
}

function blockOf(block: RootContent): readonly GuideBlock[] {
  if (block.type === 'paragraph') return [{ kind: 'paragraph', phrases: phrasesOf(block.children) }];
  if (block.type === 'list') return [{ kind: 'list', isNumbered: block.ordered === true, items: itemsOf(block) }];
  return [];
}

const itemsOf = (list: List): readonly (readonly GuidePhrase[])[] => list.children.map((item) => item.children.flatMap((child) => (child.type === 'paragraph' ? phrasesOf(child.children) : [])));

type Around = Pick<GuidePhrase, 'style' | 'to'>;

function phrasesOf(nodes: readonly PhrasingContent[], around: Around = { style: 'plain', to: null }): readonly GuidePhrase[] {
  return nodes.flatMap((node): readonly GuidePhrase[] => {
    switch (node.type) {
      case 'text':
        return [{ ...around, text: node.value.replaceAll('\n', ' ') }];
      case 'inlineCode':
        return [{ ...around, text: node.value, style: 'code' }];
      case 'strong':
      case 'emphasis':
        return phrasesOf(node.children, { ...around, style: node.type });
      case 'link':
        return phrasesOf(node.children, { ...around, to: node.url.startsWith('#') ? node.url.slice(1) : null });
      default:
        return [];
    }
  });
}
