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
  hours: t`hours of work`,
  place: t`the place of work`,
  pattern: t`the working pattern`,
  'part-time': t`part-time work`,
  'leave-pattern': t`the pattern of leave`,
  other: t`the way of working`,
};
