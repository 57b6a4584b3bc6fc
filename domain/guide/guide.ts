/** Some words of the guide, and how they are said. */
export interface GuidePhrase {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
  /** The section they lead to. */
  readonly to: string | null;
}

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly phrases: readonly GuidePhrase[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly GuidePhrase[])[] };

/** A part of a chapter that can be opened by its anchor. */
export interface GuidePart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** What is shown at once: a heading of the second level, what follows it, and its parts. */
export interface GuideChapter extends GuidePart {
  readonly parts: readonly GuidePart[];
}

/** The user guide in one language. */
export interface Guide {
  readonly title: string;
  readonly intro: readonly GuideBlock[];
  readonly chapters: readonly GuideChapter[];
}

/** The chapter that an anchor stands in: the one it names, or the one that holds the part it names. */
export const chapterOf = (guide: Guide, id: string): GuideChapter | undefined => guide.chapters.find((chapter) => chapter.id === id || chapter.parts.some((part) => part.id === id));

/** The words of some blocks as one text, a line for each. */
export const wordsOf = (blocks: readonly GuideBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.phrases]).map((phrases) => phrases.map(({ text }) => text).join(''))).join('\n');
