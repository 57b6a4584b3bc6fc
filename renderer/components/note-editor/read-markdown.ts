import type { JSONContent } from '@tiptap/core';
import type { BlockContent, Link, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isCaptureKind } from '#domain/notes/capture.ts';
import { isSafeAddress } from './link-mark.ts';
import { settleInline } from './settle-document.ts';

type Mark = NonNullable<JSONContent['marks']>[number];

/** A reference to a captured record: `[promise](#1a2b3c4d)`. */
const REFERENCE = /^#([0-9a-f]{8})$/;
/** The date a capture was agreed for, at the end of its line. */
const AGREED_BY = /\(by (\d{4}-\d{2}-\d{2})\)$/;

/**
 * Markdown as a document of the note editor. What the editor cannot edit as text (tables, HTML, footnotes, reference
 * links …) becomes a source block or an inline source piece that holds its Markdown byte for byte.
 */
export function readMarkdown(markdown: string): JSONContent {
  const tree = fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  const content = tree.children.flatMap((block) => (canShow(block, markdown) ? readBlock(block as BlockContent, markdown) : [sourceBlock(sourceOf(block, markdown))]));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

const sourceBlock = (source: string): JSONContent => ({ type: 'sourceBlock', ...(source && { content: [{ type: 'text', text: source }] }) });

const sourceOf = (node: RootContent, markdown: string): string => markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/**
 * Whether the editor has a form for a block and all that is in it. A nested block's source is interleaved with the
 * marks of what it stands in (`> `, indents), so one unknown block makes its whole outermost block a source block.
 */
function canShow(node: RootContent, markdown: string): boolean {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.children.every((child) => canShowInline(child, markdown));
    case 'thematicBreak':
      return true;
    case 'code':
      return !node.meta;
    case 'blockquote':
      return node.children.every((child) => canShow(child, markdown));
    case 'list':
      return node.children.every((item) => canShowItem(node, item, markdown));
    default:
      return false;
  }
}

function canShowItem(list: List, item: ListItem, markdown: string): boolean {
  const first = item.children[0];
  const startsWithText = first === undefined || first.type === 'paragraph';
  const isNumberedTask = list.ordered === true && typeof item.checked === 'boolean';
  return startsWithText && !isNumberedTask && item.children.every((child) => canShow(child, markdown));
}

function canShowInline(node: PhrasingContent, markdown: string): boolean {
  if (isShownInline(node, markdown)) return !('children' in node) || node.children.every((child) => canShowInline(child, markdown));
  return !sourceOf(node, markdown).includes('\n');
}

/** Whether a piece of a line is edited as text; the others are kept as source. */
function isShownInline(node: PhrasingContent, markdown: string): boolean {
  if (node.type === 'link') return isLiteral(node, markdown) || captureOf(node) !== null || (isSafeAddress(node.url) && !node.title);
  return ['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'break'].includes(node.type);
}

/** A bare address in running text, which GFM reads as a link. In the editor it stays text. */
const isLiteral = (link: Link, markdown: string): boolean => !/^[[<]/.test(sourceOf(link, markdown));

function readBlock(node: BlockContent, markdown: string): JSONContent[] {
  const blocks = (children: readonly RootContent[]) => children.flatMap((child) => readBlock(child as BlockContent, markdown));
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.depth }, ...inline(node.children, markdown) }];
    case 'paragraph':
      return [{ type: 'paragraph', ...inline(node.children, markdown) }];
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
    case 'code':
      return [{ type: 'codeBlock', attrs: { language: node.lang ?? null }, ...(node.value && { content: [{ type: 'text', text: node.value }] }) }];
    case 'blockquote':
      return [{ type: 'blockquote', content: node.children.length > 0 ? blocks(node.children) : [{ type: 'paragraph' }] }];
    case 'list':
      return readList(node, blocks);
    default:
      return [];
  }
}

/** One Markdown list may mix plain and task items; the editor has a list for each, so it becomes one per run. */
function readList(list: List, blocks: (children: readonly RootContent[]) => JSONContent[]): JSONContent[] {
  const lists: (JSONContent & { content: JSONContent[] })[] = [];
  for (const item of list.children) {
    const isTask = typeof item.checked === 'boolean';
    const type = isTask ? 'taskList' : list.ordered ? 'orderedList' : 'bulletList';
    const children = blocks(item.children);
    const content = children.length > 0 ? children : [{ type: 'paragraph' }];
    const read: JSONContent = isTask ? { type: 'taskItem', attrs: { checked: item.checked }, content } : { type: 'listItem', content };
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(read);
    else lists.push({ type, ...(type === 'orderedList' && { attrs: { start: list.start ?? 1 } }), content: [read] });
  }
  return lists;
}

function inline(nodes: readonly PhrasingContent[], markdown: string): Pick<JSONContent, 'content'> {
  const pieces = withAgreedDate(settleInline(nodes.flatMap((node) => readInline(node, [], markdown))));
  return pieces.length > 0 ? { content: pieces } : {};
}

function readInline(node: PhrasingContent, marks: readonly Mark[], markdown: string): JSONContent[] {
  const marked = marks.length > 0 ? { marks: [...marks] } : {};
  const within = (children: readonly PhrasingContent[], mark: Mark) => children.flatMap((child) => readInline(child, [...marks, mark], markdown));
  if (!isShownInline(node, markdown)) return [{ type: 'sourceInline', attrs: { source: sourceOf(node, markdown) }, ...marked }];
  switch (node.type) {
    case 'text':
      return node.value ? [{ type: 'text', text: node.value, ...marked }] : [];
    case 'inlineCode':
      return [{ type: 'text', text: node.value, marks: [...marks, { type: 'code' }] }];
    case 'break':
      return [{ type: 'hardBreak', ...marked }];
    case 'strong':
      return within(node.children, { type: 'bold' });
    case 'emphasis':
      return within(node.children, { type: 'italic' });
    case 'delete':
      return within(node.children, { type: 'strike' });
    case 'link':
      return readLink(node, marks, markdown);
    default:
      return [];
  }
}

function readLink(node: Link, marks: readonly Mark[], markdown: string): JSONContent[] {
  if (isLiteral(node, markdown)) return node.children.flatMap((child) => readInline(child, marks, markdown));
  const capture = captureOf(node);
  if (capture) return [{ type: 'capture', attrs: capture }];
  return node.children.flatMap((child) => readInline(child, [...marks, { type: 'link', attrs: { href: node.url } }], markdown));
}

function captureOf(link: Link): { kind: string; ref: string } | null {
  const [label] = link.children;
  const ref = REFERENCE.exec(link.url)?.[1];
  if (!ref || link.title || link.children.length !== 1 || label?.type !== 'text' || !isCaptureKind(label.value)) return null;
  return { kind: label.value, ref };
}

/** In a line with a capture, "(by 2026-11-27)" at its end is the agreed date and not just text. */
function withAgreedDate(pieces: JSONContent[]): JSONContent[] {
  const last = pieces.at(-1);
  if (last?.type !== 'text' || last.marks || !pieces.some((piece) => piece.type === 'capture')) return pieces;
  const found = AGREED_BY.exec(last.text ?? '');
  if (!found) return pieces;
  const before = (last.text ?? '').slice(0, found.index);
  return [...pieces.slice(0, -1), ...(before ? [{ type: 'text', text: before }] : []), { type: 'agreedBy', attrs: { on: found[1] } }];
}
