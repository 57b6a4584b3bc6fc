import { t } from '@lingui/core/macro';
import type { RequestKind } from '#domain/requests/request.ts';

/** What a kind of request is called, by itself. */
export const kindNames: Readonly<Record<RequestKind, string>> = {
  hours: t`Hours`,
  place: t`Place of work`,
  pattern: t`Working pattern`,
  'part-time': t`Part-time`,
  'leave-pattern': t`Leave pattern`,
  other: t`Something else`,
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
