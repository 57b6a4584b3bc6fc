import { t } from '@lingui/core/macro';
import type { NextOwed } from '#domain/requests/next-owed.ts';

/** What is owed next, as a sentence to the manager. The screen and the brief say the same. */
export const owedSentences: Readonly<Record<NextOwed['step'], string>> = {
  consult: t`Talk with them about it before you decide.`,
  meet: t`A conversation about it is arranged.`,
  decide: t`Decide, and tell them in writing.`,
  'review-trial': t`Look back on the trial together, before it ends.`,
  'end-trial': t`The trial ends: decide, and tell them in writing.`,
  'hear-appeal': t`They appeal: hear them.`,
  'decide-appeal': t`Decide the appeal, and tell them in writing.`,
  'update-contract': t`Put what you agreed on into the contract.`,
};
