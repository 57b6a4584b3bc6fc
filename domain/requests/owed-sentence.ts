import type { NextOwed } from '#domain/requests/next-owed.ts';

/** What is owed next, as a sentence to the manager. The screen and the brief say the same. */
export const owedSentences: Readonly<Record<NextOwed['step'], string>> = {
  consult: 'Talk with them about it before you decide.',
  meet: 'A conversation about it is arranged.',
  decide: 'Decide, and tell them in writing.',
  'review-trial': 'Look back on the trial together, before it ends.',
  'end-trial': 'The trial ends: decide, and tell them in writing.',
  'hear-appeal': 'They appeal: hear them.',
  'decide-appeal': 'Decide the appeal, and tell them in writing.',
  'update-contract': 'Put what you agreed on into the contract.',
};
