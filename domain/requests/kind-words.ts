import type { RequestKind } from '#domain/requests/request.ts';

/** What a kind of request is called, by itself. */
export const kindNames: Readonly<Record<RequestKind, string>> = {
  hours: 'Hours',
  place: 'Place of work',
  pattern: 'Working pattern',
  'part-time': 'Part-time',
  'leave-pattern': 'Leave pattern',
  other: 'Something else',
};

/** The same within a sentence about a request: "a request about the place of work". */
export const kindPhrases: Readonly<Record<RequestKind, string>> = {
  hours: 'hours of work',
  place: 'the place of work',
  pattern: 'the working pattern',
  'part-time': 'part-time work',
  'leave-pattern': 'the pattern of leave',
  other: 'the way of working',
};
