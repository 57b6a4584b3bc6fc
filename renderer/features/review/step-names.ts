import { t } from '@lingui/core/macro';
import type { ReviewStep } from '#domain/review/week-review.ts';

/** What a step is called, and what it asks. */
export const stepTexts: Readonly<Record<ReviewStep, { readonly name: string; readonly asks: string }>> = {
  promises: { name: t`Promises`, asks: t`What did you promise, and does it still stand?` },
  'one-on-ones': { name: t`One-on-ones`, asks: t`With whom did you speak, and what is not written up?` },
  'good-words': { name: t`Good words`, asks: t`Who did something well, and has heard it?` },
  asks: { name: t`Asks`, asks: t`Who waits for an answer, and whose clock runs on next week?` },
  'next-week': { name: t`Next week`, asks: t`Whom do you meet, and what do you owe by then?` },
  'own-line': { name: t`For yourself`, asks: t`What do you take with you?` },
};
