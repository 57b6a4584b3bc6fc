import { t } from '@lingui/core/macro';
import { spokenNumber } from '#domain/calendar/spoken-rhythm.ts';
import type { BriefSheet } from '#domain/print/brief-sheet.ts';

export interface FittedSection {
  readonly section: BriefSheet['sections'][number];
  /** Lines of it that did not fit. */
  readonly more: number;
}

export interface FittedBrief {
  readonly sections: readonly FittedSection[];
  /** One sentence about whole sections that did not fit, or null. */
  readonly leftOut: string | null;
}

/** The brief with its first `count` lines: the lowest sections give way first, and what is left out is said. */
export function fitBrief(sheet: BriefSheet, count: number): FittedBrief {
  let left = count;
  const sections: FittedSection[] = [];
  const dropped: string[] = [];
  for (const section of sheet.sections) {
    const lines = section.lines.slice(0, Math.max(0, left));
    left -= section.lines.length;
    if (lines.length > 0) sections.push({ section: { ...section, lines }, more: section.lines.length - lines.length });
    else if (section.lines.length > 0) dropped.push(`${section.title} (${section.lines.length})`);
  }
  return { sections, leftOut: dropped.length === 0 ? null : t`Left out to fit one page: ${dropped.join('; ')}.` };
}

export const countLines = (sheet: BriefSheet): number => sheet.sections.reduce((sum, { lines }) => sum + lines.length, 0);

/** "and three more" */
export const andMore = (count: number): string => t`and ${spokenNumber(count)} more`;
