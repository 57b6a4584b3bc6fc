import { t } from '@lingui/core/macro';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const END = t`End of the note`;
const parse = (markdown: string): Root => fromMarkdown(markdown, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });

/** Whether a heading written after the text is read as one. */
function isClosed(markdown: string): boolean {
  const last = parse(`${markdown}\n\n## ${END}`).children.at(-1);
  const only = last?.type === 'heading' && last.children.length === 1 ? last.children[0] : null;
  return only?.type === 'text' && only.value === END;
}

/** What ends each construct that runs to the end of a text unless it is closed. */
const ends = ['-->', '?>', ']]>', '>', '</script>', '</style>', '</pre>', '</textarea>'];

/**
 * A note that can stand above other text: a block of code or a comment that nobody closed would otherwise swallow what
 * follows, and with it the heading that says what is private. The note itself stays as it is; only its end is added.
 */
export function closedNote(markdown: string): string {
  // Only fences and HTML stay open over an empty line; most notes have neither, and reading each would take minutes.
  if (!/[`~<]/.test(markdown) || isClosed(markdown)) return markdown;
  const fences = [...markdown.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)].map(([, fence = '']) => fence);
  const closed = [...new Set([...fences.toReversed(), ...ends])].map((end) => `${markdown}\n${end}`).find(isClosed);
  if (closed !== undefined) return closed;
  const longest = Math.max(2, ...[...markdown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${markdown}\n${fence}`;
}
