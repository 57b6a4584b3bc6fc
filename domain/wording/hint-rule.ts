import type { HintKind } from '#domain/wording/hint.ts';

/** A way of putting something; the group `hit` is what is underlined. */
export interface HintRule {
  readonly kind: HintKind;
  readonly pattern: RegExp;
  /** Not when the person said it themselves: "she said she does not want to". */
  readonly isFineWhenStated?: boolean;
}

/** An alternation of what the list names, parted by commas. */
export const oneOf = (list: string): string => `(?:${list.trim().split(/\s*,\s*|\s*\n\s*/).filter(Boolean).join('|')})`;

export const rule = (kind: HintKind, source: string, flags = 'giu'): HintRule => ({ kind, pattern: new RegExp(source, flags) });
