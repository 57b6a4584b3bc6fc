import { t } from '@lingui/core/macro';

/** What a passage may do that one would not want to show to the person it is about. */
export const hintKinds = ['opinion', 'mind-reading', 'absolute', 'hearsay', 'health', 'family', 'religion', 'politics', 'union'] as const;
export type HintKind = (typeof hintKinds)[number];

/** A passage worth a second look. Nothing is blocked by it and nothing is kept about it. */
export interface WordingHint {
  readonly kind: HintKind;
  /** Its place in the text. */
  readonly from: number;
  readonly to: number;
  /** The passage in lower case: what "ignore this word" remembers. */
  readonly word: string;
}

export interface HintWords {
  /** Why it is worth a look. */
  readonly reason: string;
  /** A way to say it that one could show. */
  readonly better: string;
}

/** One sentence why, one how else. Written for somebody in the middle of a note. */
export const hintWords: Readonly<Record<HintKind, HintWords>> = {
  opinion: { reason: t`This is a judgement of the person.`, better: t`Say what they did or said, when, and what came of it.` },
  'mind-reading': { reason: t`Nobody can see what somebody wants or feels.`, better: t`Say what you saw or heard, or ask them and write down their answer.` },
  absolute: { reason: t`“Always” and “never” are rarely true, and are easily taken apart.`, better: t`Say how often, or name the days.` },
  hearsay: { reason: t`This is second-hand.`, better: t`Ask them, or write who said it to you, when, and that you have not checked it.` },
  health: { reason: t`This is about health, which is specially protected.`, better: t`Leave the cause out. Write what they need at work, and until when.` },
  family: { reason: t`This is about private life.`, better: t`Leave the cause out, unless they asked you to remember it. Write what they need at work.` },
  religion: { reason: t`This is about belief, which is specially protected.`, better: t`Leave it out. Write which days or times they need free.` },
  politics: { reason: t`This is about political views, which are specially protected.`, better: t`Leave it out: it has no part in their work.` },
  union: { reason: t`This is about union membership, which is specially protected.`, better: t`Leave it out. Nothing may depend on it.` },
};
