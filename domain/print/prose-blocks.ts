export type ProseBlock = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

const ITEM = /^\s*[-*•–]\s+(?=\S)/u;

/**
 * Plain text in blocks: lines that begin with a dash, a star or a bullet are a list, every other line is a paragraph of
 * its own, as it looked when it was typed. Empty lines only separate.
 */
export function proseBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let items: string[] | null = null;
  for (const typed of text.split(/\r\n?|\n/)) {
    const mark = ITEM.exec(typed);
    if (mark) {
      if (!items) {
        items = [];
        blocks.push({ kind: 'list', items });
      }
      items.push(typed.slice(mark[0].length).trim());
    } else {
      items = null;
      if (typed.trim()) blocks.push({ kind: 'paragraph', text: typed.trim() });
    }
  }
  return blocks;
}
