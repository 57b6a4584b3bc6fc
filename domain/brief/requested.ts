import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenOn } from '#domain/calendar/spoken-date.ts';
import { asSentence, type BriefLine, shortened, whereFrom } from '#domain/brief/brief-line.ts';
import { owedDay } from '#domain/requests/deadlines.ts';
import { nextOwed } from '#domain/requests/next-owed.ts';
import { owedSentences } from '#domain/requests/owed-sentence.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';

const ASKED_LENGTH = 160;

/** The clocks of a person's requests: what is owed next and by when, the soonest first. */
export function requestedLines(requests: readonly FlexibleRequest[], name: string, today: CalendarDate): BriefLine[] {
  return requests
    .flatMap((request) => {
      const owed = nextOwed(request);
      return owed === null ? [] : [{ request, owed }];
    })
    .sort((a, b) => (a.owed.dueOn === b.owed.dueOn ? (a.request.id < b.request.id ? -1 : 1) : a.owed.dueOn < b.owed.dueOn ? -1 : 1))
    .map(({ request, owed }) => ({
      key: `request/${request.id}`,
      text: [t`${name} asked to work differently: ${asSentence(shortened(request.asked, ASKED_LENGTH))}`, owedSentences[owed.step], dueSentence(owed.dueOn, today)].join(' '),
      evidence: evidence(request, today),
      route: `/requests/${request.id}`,
      isOwed: owed.step !== 'meet' && owed.step !== 'review-trial' && owed.step !== 'end-trial',
    }));
}

function evidence(request: FlexibleRequest, today: CalendarDate): string {
  const made = t`Made ${whereFrom(request.receivedOn, null, today)}`;
  return request.state === 'agreed' ? made : t`${made}; the decision is due by ${plainDate(owedDay(request).on, today)}`;
}

const dueSentence = (on: CalendarDate, today: CalendarDate) => (on < today ? t`It was due ${plainDate(on, today)}.` : t`Due ${spokenOn(on, today)}.`);
