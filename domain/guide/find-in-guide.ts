import { excerpt, type ExcerptPart } from '#domain/search/excerpt.ts';
import { searchTerms } from '#domain/search/search-terms.ts';
import { type Guide, type GuidePart, wordsOf } from './guide.ts';

/** A place of the guide that has the words one looks for. */
export interface GuideHit {
  readonly id: string;
  readonly title: string;
  /** The chapter it stands in; null for a chapter itself. */
  readonly chapter: string | null;
  readonly excerpt: readonly ExcerptPart[];
}

/** The chapters and parts that have every typed word, the last one perhaps only begun; those whose title has them first. */
export function findInGuide(guide: Guide, typed: string): readonly GuideHit[] {
  const wanted = [...searchTerms(typed)].map(({ term }) => term);
  if (wanted.length === 0) return [];
  const isWanted = (term: string) => wanted.some((word) => term.startsWith(word));
  const look = (part: GuidePart, chapter: string | null): readonly GuideHit[] => {
    const text = wordsOf(part.blocks);
    if (!hasAll(wanted, `${part.title}\n${text}`)) return [];
    return [{ id: part.id, title: part.title, chapter, excerpt: excerpt(bestLine(wanted, text), isWanted) }];
  };
  const hits = guide.chapters.flatMap((chapter) => [...look(chapter, null), ...chapter.parts.flatMap((part) => look(part, chapter.title))]);
  const [inTitle, inText] = [hits.filter(({ title }) => hasAll(wanted, title)), hits.filter(({ title }) => !hasAll(wanted, title))];
  return [...inTitle, ...inText];
}

/** The line with the most of the words: the first of several. */
function bestLine(wanted: readonly string[], text: string): string {
  const lines = text.split('\n');
  const counts = lines.map((line) => wanted.filter((word) => hasAll([word], line)).length);
  return lines[counts.indexOf(Math.max(...counts))] ?? '';
}

function hasAll(wanted: readonly string[], text: string): boolean {
  const terms = [...searchTerms(text)].map(({ term }) => term);
  return wanted.every((word) => terms.some((term) => term.startsWith(word)));
}
