import type { JSONContent } from '@tiptap/core';

/** Marks that Markdown writes around text and that may not touch white space at their edges. */
const HUGGING = new Set(['bold', 'italic', 'strike']);
const MARK_ORDER = ['link', 'bold', 'italic', 'strike', 'code'];
const ATTRIBUTES: Record<string, readonly string[]> = {
  heading: ['level'],
  orderedList: ['start'],
  codeBlock: ['language'],
  taskItem: ['checked'],
  sourceInline: ['source'],
  capture: ['kind', 'ref'],
  agreedBy: ['on'],
};

/**
 * A document without what Markdown cannot say: empty paragraphs, blanks at the end of a line, emphasis on blanks.
 * Two documents with the same settled form are the same note.
 */
export const settleDocument = (doc: JSONContent): JSONContent[] => (doc.content ?? []).flatMap(settleBlock);

/** A block's settled form; nothing when Markdown has none for it. */
export function settleBlock(node: JSONContent): JSONContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const content = settleLine(node.type === 'heading' ? (node.content ?? []).map(breakAsBlank) : (node.content ?? []));
      return content.length === 0 && node.type === 'paragraph' ? [] : [rebuilt(node, content)];
    }
    case 'codeBlock':
    case 'sourceBlock': {
      const text = (node.content ?? []).map((piece) => piece.text ?? '').join('');
      if (text === '' && node.type === 'sourceBlock') return [];
      return [rebuilt(node, text ? [{ type: 'text', text }] : [])];
    }
    case 'blockquote': {
      const content = settleDocument(node);
      return content.length === 0 ? [] : [rebuilt(node, content)];
    }
    case 'bulletList':
    case 'orderedList':
    case 'taskList': {
      const items = (node.content ?? []).flatMap(settleItem);
      return items.length === 0 ? [] : [rebuilt(node, items)];
    }
    default:
      return [rebuilt(node, [])];
  }
}

function settleItem(item: JSONContent): JSONContent[] {
  const [first, ...rest] = item.content ?? [];
  const line = first ? settleBlock(first) : [];
  const following = rest.flatMap(settleBlock);
  // Markdown has no box without a text beside it: `- [ ]` alone is a plain item.
  if (item.type === 'taskItem' && line.length === 0) return following;
  return [rebuilt(item, [...(line.length > 0 ? line : [{ type: 'paragraph' }]), ...following])];
}

const breakAsBlank = (piece: JSONContent): JSONContent => (piece.type === 'hardBreak' ? { type: 'text', text: ' ' } : piece);

/** Inline pieces in canonical form: equal neighbours joined, marks in order, blanks at their edges without emphasis. */
export function settleInline(pieces: readonly JSONContent[]): JSONContent[] {
  return joined(joined(pieces.map(canonical)).flatMap(withBareEdges));
}

function settleLine(pieces: readonly JSONContent[]): JSONContent[] {
  const line = settleInline(pieces);
  while (line.length > 0) {
    const last = line.at(-1) as JSONContent;
    if (last.type === 'hardBreak') line.pop();
    else if (last.type === 'text' && !hasMark(last, 'code') && /[ \t\n]$/.test(last.text ?? '')) {
      const text = (last.text ?? '').replace(/[ \t\n]+$/, '');
      line.pop();
      if (text) line.push({ ...last, text });
    } else break;
  }
  return line;
}

const hasMark = (piece: JSONContent, type: string): boolean => piece.marks?.some((mark) => mark.type === type) ?? false;

function canonical(piece: JSONContent): JSONContent {
  const marks = (piece.marks ?? []).map((mark) => (mark.type === 'link' ? { type: 'link', attrs: { href: mark.attrs?.['href'] as string } } : { type: mark.type }));
  marks.sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
  const text = piece.type === 'text' ? { text: (piece.text ?? '').replaceAll(/\r\n?/g, '\n') } : {};
  return { ...rebuilt(piece, []), ...text, ...(marks.length > 0 && { marks }) };
}

function withBareEdges(piece: JSONContent): JSONContent[] {
  const isHugging = piece.marks?.some((mark) => HUGGING.has(mark.type)) ?? false;
  if (piece.type !== 'text' || !isHugging || hasMark(piece, 'code')) return [piece];
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text ?? '') ?? [];
  const bare = (text: string): JSONContent[] => (text ? [markedWith({ type: 'text', text }, (piece.marks ?? []).filter((mark) => !HUGGING.has(mark.type)))] : []);
  return [...bare(before), ...(middle ? [{ ...piece, text: middle }] : []), ...bare(after)];
}

const markedWith = (piece: JSONContent, marks: NonNullable<JSONContent['marks']>): JSONContent => (marks.length > 0 ? { ...piece, marks } : piece);

function joined(pieces: readonly JSONContent[]): JSONContent[] {
  const result: JSONContent[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(piece.marks)) {
      result[result.length - 1] = { ...last, text: `${last.text ?? ''}${piece.text ?? ''}` };
    } else if (piece.type !== 'text' || piece.text) result.push(piece);
  }
  return result;
}

/** The node with the attributes that Markdown keeps, in a fixed order, and new content. */
function rebuilt(node: JSONContent, content: JSONContent[]): JSONContent {
  const names = ATTRIBUTES[node.type ?? ''];
  const attrs = names && Object.fromEntries(names.map((name) => [name, (node.attrs?.[name] as unknown) ?? null]));
  return { type: node.type as string, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
}
