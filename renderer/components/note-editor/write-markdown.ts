import type { JSONContent } from '@tiptap/core';
import type { BlockContent, ListItem, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { inlineToMdast } from './inline-to-mdast.ts';
import { readMarkdown } from './read-markdown.ts';
import { settleBlock, settleDocument } from './settle-document.ts';

/**
 * How much of a text is escaped. The least that reads back as the same text is taken, so that `snake_case`, `2 * 3`
 * and addresses stay in the note as they were typed.
 */
const levels = ['as-typed', 'addresses-as-typed', 'escaped'] as const;
type Level = (typeof levels)[number];

const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+)/;

/** A document of the note editor as Markdown. Without a trailing line break; empty for an empty note. */
export function writeMarkdown(doc: JSONContent): string {
  const blocks = settleDocument(doc);
  const written = write(blocks.map((block) => ({ block, level: levelFor(block) })));
  // A reference definition elsewhere in the note can make a link of what was text in its own block.
  return readsBackAs(written, blocks) ? written : write(blocks.map((block) => ({ block, level: 'escaped' })));
}

const levelOf = new Map<string, Level>();
const REMEMBERED = 2_000;

/** The least escaping with which a block reads back as itself; remembered, as a save writes the same blocks again. */
function levelFor(block: JSONContent): Level {
  const key = JSON.stringify(block);
  const known = levelOf.get(key);
  if (known) return known;
  const level = levels.find((each) => readsBackAs(write([{ block, level: each }]), [block])) ?? 'escaped';
  if (levelOf.size > REMEMBERED) levelOf.clear();
  levelOf.set(key, level);
  return level;
}

const readsBackAs = (markdown: string, blocks: readonly JSONContent[]): boolean => JSON.stringify(settleDocument(readMarkdown(markdown))) === JSON.stringify(blocks);

function write(blocks: readonly { block: JSONContent; level: Level }[]): string {
  const levelAt = new Map<unknown, Level>();
  const children = blocks.flatMap(({ block, level }): RootContent[] => {
    const node = blockToMdast(block);
    eachText(node, (text) => levelAt.set(text, level));
    return [node];
  });
  const root: Root = { type: 'root', children };
  const text: Handle = (node: { value: string }, parent, state, info) => {
    const level = levelAt.get(node) ?? 'escaped';
    if (level === 'as-typed') return node.value;
    if (level === 'escaped') return state.safe(node.value, info);
    const parts = node.value.split(ADDRESS);
    return parts.map((part, index) => (index % 2 === 1 ? part : state.safe(part, { ...info, before: parts[index - 1]?.at(-1) ?? info.before, after: parts[index + 1]?.[0] ?? info.after }))).join('');
  };
  const markdown = toMarkdown(root, { bullet: '-', bulletOther: '*', rule: '-', fences: true, listItemIndent: 'one', incrementListMarker: true, extensions: [gfmToMarkdown()], handlers: { text } });
  return markdown.replace(/\n$/, '');
}

function eachText(node: object, visit: (text: object) => void): void {
  if ('type' in node && node.type === 'text') visit(node);
  if ('children' in node) for (const child of node.children as object[]) eachText(child, visit);
}

function blockToMdast(block: JSONContent): BlockContent {
  const content = block.content ?? [];
  const attrs = block.attrs ?? {};
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: attrs['level'] as 1, children: inlineToMdast(content) };
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    case 'codeBlock':
      return { type: 'code', lang: (attrs['language'] as string | null) ?? null, value: content[0]?.text ?? '' };
    case 'sourceBlock':
      return { type: 'html', value: content[0]?.text ?? '' };
    case 'blockquote':
      return { type: 'blockquote', children: content.map(blockToMdast) };
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return { type: 'list', ordered: block.type === 'orderedList', start: (attrs['start'] as number | undefined) ?? null, spread: false, children: content.map(itemToMdast) };
    default:
      return { type: 'paragraph', children: inlineToMdast(content) };
  }
}

const itemToMdast = (item: JSONContent): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: item.type === 'taskItem' ? item.attrs?.['checked'] === true : null,
  children: (item.content ?? []).map(blockToMdast),
});

/** What a block is when it comes back from Markdown, for telling whether two are the same. */
export const keyOf = (block: JSONContent): string | null => {
  const settled = settleBlock(block);
  return settled.length > 0 ? JSON.stringify(settled) : null;
};
