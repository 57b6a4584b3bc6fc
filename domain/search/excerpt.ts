import { searchTerms } from '#domain/search/search-terms.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters shown before the first hit, and in all. */
const LEAD = 40;
const LENGTH = 180;

/**
 * The lines around the first words that were looked for, with all hits marked; the beginning when none is in it.
 * @param isHit whether a folded word of the text is one that was looked for
 */
export function excerpt(text: string, isHit: (term: string) => boolean): readonly ExcerptPart[] {
  const hits = [...searchTerms(text)].filter(({ term }) => isHit(term));
  const from = startOf(text, hits[0]?.from ?? 0);
  const to = endOf(text, from);
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const hit of hits) {
    if (hit.from < at || hit.to > to) continue;
    if (hit.from > at) parts.push({ text: text.slice(at, hit.from), isHit: false });
    parts.push({ text: text.slice(hit.from, hit.to), isHit: true });
    at = hit.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isHit: false });
  return [...(from > 0 ? [{ text: '… ', isHit: false }] : []), ...parts, ...(to < text.length ? [{ text: ' …', isHit: false }] : [])];
}

/** Begins at the beginning of the hit's line, or, in a long one, at a word before it. */
function startOf(text: string, hitAt: number): number {
  const line = text.lastIndexOf('\n', hitAt) + 1;
  if (hitAt - line <= LEAD) return line;
  const space = text.indexOf(' ', hitAt - LEAD);
  return space === -1 || space >= hitAt ? hitAt : space + 1;
}

function endOf(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length;
  const space = text.lastIndexOf(' ', from + LENGTH);
  return space > from ? space : from + LENGTH;
}
