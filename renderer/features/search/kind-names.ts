import { t } from '@lingui/core/macro';
import type { SearchKind } from '#domain/search/search-document.ts';

/** What a result is, in a word or two. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  person: t`Person`,
  note: t`Notes`,
  'private-note': t`Private notes`,
  point: t`Talking point`,
  promise: t`Promise`,
  action: t`They owe`,
  matter: t`Matter`,
  recovery: t`Putting right`,
  request: t`Request`,
  praise: t`Praise`,
  feedback: t`Feedback`,
  expectation: t`Expectation`,
  goal: t`Goal`,
  plan: t`Plan`,
  word: t`Word in passing`,
  occasion: t`Occasion`,
  ritual: t`Ritual`,
  purpose: t`What the team is for`,
  review: t`Weekly review`,
  reminder: t`Reminder`,
  template: t`Template`,
  question: t`Question`,
};
