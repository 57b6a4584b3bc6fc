import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { spokenSpan, writtenDate } from '#domain/calendar/spoken-date.ts';
import { type RequestClock, requestClock } from '#domain/requests/clock.ts';
import { contractDay, hasOwnAppealDay, owedDay, wasDecidedLate } from '#domain/requests/deadlines.ts';
import { mayTreatAsWithdrawn } from '#domain/requests/consult.ts';
import { nextOwed } from '#domain/requests/next-owed.ts';
import { owedSentences } from '#domain/requests/owed-sentence.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { Button } from '#components/button.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';
import { ClockRing } from './clock-ring.tsx';
import { treatWithdrawn } from './day-steps.ts';
import { WhyThisDay } from '#components/why-this-day.tsx';
import { OwedActions } from './owed-actions.tsx';
import type { OpenDialog } from './request-dialogs.tsx';

/** The clock of a request, and what the manager owes next with what does it. */
export function RequestHead({ request, onOpen }: { readonly request: FlexibleRequest; readonly onOpen: (dialog: OpenDialog) => void }) {
  const today = useToday();
  const clock = requestClock(request, today);
  const due = owedDay(request);
  const owed = nextOwed(request);
  const contract = contractDay(request);
  return (
    <section aria-label={t`Where it stands`} className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border border-line bg-sheet px-5 py-4">
      <ClockRing clock={clock} />
      <div className="grid min-w-0 flex-1 basis-64 gap-2">
        <p>
          {clock.kind === 'stopped' ? ended(request, due.on) : `${decisionDue(request, due.on)} ${left(clock)}`} <WhyThisDay day={due} label={t`Why this day`} /> <HelpLink section="request-clock" label={t`How this clock runs`} />
        </p>
        {owed ? (
          <p className="text-lg">
            {owedSentences[owed.step]}{' '}
            <span className={`text-base ${owed.dueOn < today ? 'text-owed' : 'text-soft'}`}>
              {owed.step === 'meet' || owed.step === 'end-trial' || owed.step === 'review-trial' ? (
                <When on={owed.dueOn} />
              ) : (
                <Trans context="by which day">
                  By <When on={owed.dueOn} />
                </Trans>
              )}
            </span>
            {owed.step === 'update-contract' && contract && <WhyThisDay day={contract} label={t`Why the contract by this day`} />}
          </p>
        ) : (
          <p className="text-lg"><Trans>Nothing is owed.</Trans></p>
        )}
        <OwedActions request={request} owed={owed} onOpen={onOpen} />
        {mayTreatAsWithdrawn(request) && (
          <p className="text-soft">
            <Trans>
              They missed the first conversation about it and the next one.{' '}
              <Button kind="quiet" size="small" onPress={() => onOpen({ kind: 'day', step: treatWithdrawn })}>
                Treat it as withdrawn…
              </Button>
            </Trans>
          </p>
        )}
      </div>
    </section>
  );
}

function ended(request: FlexibleRequest, dueOn: CalendarDate): string {
  return wasDecidedLate(request) ? `${standing(request)} ${t`That was after ${writtenDate(dueOn)}, the day it was due.`}` : standing(request);
}

function decisionDue(request: FlexibleRequest, dueOn: CalendarDate): string {
  const day = writtenDate(dueOn);
  if (hasOwnAppealDay(request)) return packOf(request.rule).holdsAppeal ? t`The decision on the appeal is due by ${day}, that of an appeal included.` : t`The decision on the appeal is due by ${day}.`;
  return packOf(request.rule).holdsAppeal ? t`The decision is due by ${day}, that of an appeal included.` : t`The decision is due by ${day}.`;
}

const left = (clock: RequestClock): string => {
  if (clock.kind === 'stopped') return '';
  if (clock.kind === 'overdue') return t`It is ${spokenSpan(clock.days)} overdue.`;
  return clock.days === 0 ? t`That is today.` : t`${spokenSpan(clock.days)} left.`;
};

function standing({ state, decidedOn, withdrawn, appeal }: FlexibleRequest): string {
  switch (state) {
    case 'agreed':
      if (appeal?.decidedOn) return t`Agreed on appeal on ${writtenDate(appeal.decidedOn)}.`;
      return decidedOn ? t`Agreed on ${writtenDate(decidedOn)}.` : t`Agreed.`;
    case 'declined':
      if (appeal?.decidedOn) return t`Declined; the decision stood on appeal on ${writtenDate(appeal.decidedOn)}.`;
      return decidedOn ? t`Declined on ${writtenDate(decidedOn)}.` : t`Declined.`;
    case 'withdrawn':
      return withdrawn ? t`Withdrawn on ${writtenDate(withdrawn.on)}.` : t`Withdrawn.`;
    case 'received':
    case 'consulting':
    case 'trial':
      return '';
    default:
      return assertNever(state);
  }
}
