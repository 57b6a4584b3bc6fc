import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { Document, visit } from 'yaml';
import { closedNote } from '#domain/leaving/closed-note.ts';

/**
 * What CommonMark leaves alone and Obsidian reads: tags, comments (which hide what they hold), highlights, formulas and
 * links between pages. A backslash before punctuation is CommonMark, so every other program shows the same text.
 */
const options: Options = {
  bullet: '-',
  bulletOther: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  extensions: [gfmToMarkdown(), { unsafe: [{ character: '#', inConstruct: 'phrasing' }, { character: '%', after: '%', inConstruct: 'phrasing' }, { character: '=', after: '=', inConstruct: 'phrasing' }, { character: '$', inConstruct: 'phrasing' }, { character: '^', inConstruct: 'phrasing' }] }],
};

/** Texts that somebody typed into a field come out as text, whatever they look like. */
export const words = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/g, ' ').trim() });
/** A part of a sentence, with the spaces at its ends. */
export const verbatim = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [words(value)] });
export const link = (label: string, url: string): PhrasingContent => ({ type: 'link', url, children: [words(label)] });

const phrases = (content: string | readonly PhrasingContent[]): PhrasingContent[] => (typeof content === 'string' ? [words(content)] : [...content]);
export const heading = (depth: Heading['depth'], content: string): Heading => ({ type: 'heading', depth, children: [words(content)] });
export const paragraph = (content: string | readonly PhrasingContent[]): Paragraph => ({ type: 'paragraph', children: phrases(content) });

/** A text of several lines as it was typed: its lines and paragraphs stay. */
export function prose(text: string): Paragraph[] {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/).map((block) => block.split('\n').map((line) => line.trim()).filter(Boolean));
  return blocks.filter((lines) => lines.length > 0).map((lines) => ({ type: 'paragraph', children: lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? [words(line)] : [{ type: 'break' }, words(line)])) }));
}

/** A Markdown text of the manager's own, byte for byte, closed where it leaves something open. */
export const noteBody = (markdown: string): RootContent[] => (markdown.trim() === '' ? [] : [{ type: 'html', value: closedNote(markdown.replace(/\s+$/, '')) }]);

export interface Item {
  readonly content: string | readonly PhrasingContent[];
  readonly below?: readonly BlockContent[];
  /** A box, ticked or not. */
  readonly isDone?: boolean;
}

export const list = (items: readonly Item[]): List[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items.map(({ content, below = [], isDone }): ListItem => ({ type: 'listItem', spread: false, checked: isDone ?? null, children: [paragraph(content), ...below] })) }];

/** A heading with what stands below it; nothing at all when that is nothing. */
export const section = (title: string, content: readonly RootContent[], depth: Heading['depth'] = 2): RootContent[] => (content.length === 0 ? [] : [heading(depth, title), ...content]);

/** The same with a few words in bold for a heading. */
export const titledBlocks = (title: string, content: readonly RootContent[]): RootContent[] => (content.length === 0 ? [] : [{ type: 'paragraph', children: [strong(title)] }, ...content]);
export const titled = (title: string, text: string): RootContent[] => titledBlocks(title, prose(text));

export type FrontMatter = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * A page with its facts in front. Empty facts are left out. Written so that readers of YAML 1.1 (Obsidian's among them)
 * and 1.2 agree: a person called "No" stays a name, 10:30 a time and no number in base sixty.
 */
export function page(facts: FrontMatter, content: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...content] };
  return `---\n${frontMatter(facts)}---\n\n${toMarkdown(root, options)}`;
}

function frontMatter(facts: FrontMatter): string {
  const said = Object.entries(facts).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
  const document = new Document(Object.fromEntries(said), { version: '1.1', customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp') });
  visit(document, {
    Scalar(_key, node) {
      // Names of people and places may hold characters that turn the reading direction, or that YAML counts as a line's end.
      // oxlint-disable-next-line no-control-regex -- these are what needs the quotes
      if (typeof node.value === 'string' && /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
