import type { List, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Markdown as text for a place that knows no Markdown: an e-mail, a chat. Lists keep their marks, links their address. */
export function plainText(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  return blocks(tree, markdown).trim();
}

const blocks = (parent: Parents, markdown: string, between = '\n\n'): string => parent.children.map((child) => block(child, markdown)).join(between);

function block(node: Nodes, markdown: string): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return node.children.map((child) => inline(child, markdown)).join('');
    case 'list':
      return list(node, markdown);
    case 'blockquote':
      return blocks(node, markdown).replaceAll(/^/gm, '> ');
    case 'code':
      return node.value;
    case 'thematicBreak':
      return '* * *';
    default:
      return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

function list(node: List, markdown: string): string {
  return node.children
    .map((item, index) => {
      const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
      const mark = item.checked === null || item.checked === undefined ? number : `${number}[${item.checked ? 'x' : ' '}] `;
      return mark + blocks(item, markdown, '\n').replaceAll('\n', `\n${' '.repeat(number.length)}`);
    })
    .join('\n');
}

function inline(node: Nodes, markdown: string): string {
  if (node.type === 'link') {
    const label = node.children.map((child) => inline(child, markdown)).join('');
    return label === node.url || node.url === `mailto:${label}` || node.url === `http://${label}` ? label : `${label} (${node.url})`;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => inline(child, markdown)).join('');
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
