import type { SearchKind } from '#domain/search/search-document.ts';

/** What a result is, in a word or two. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  person: 'Person',
  note: 'Notes',
  'private-note': 'Private notes',
  point: 'Talking point',
  promise: 'Promise',
  action: 'They owe',
  matter: 'Matter',
  recovery: 'Putting right',
  request: 'Request',
  praise: 'Praise',
  feedback: 'Feedback',
  expectation: 'Expectation',
  goal: 'Goal',
  plan: 'Plan',
  word: 'Word in passing',
  occasion: 'Occasion',
  ritual: 'Ritual',
  reminder: 'Reminder',
  template: 'Template',
  question: 'Question',
};
